@org.jspecify.annotations.NullUnmarked
package org.parley.page.brief;
