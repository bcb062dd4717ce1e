@org.jspecify.annotations.NullMarked
package org.parley.page.glossary;
