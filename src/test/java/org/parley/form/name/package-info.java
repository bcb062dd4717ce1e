@org.jspecify.annotations.NullMarked
package org.parley.form.name;
