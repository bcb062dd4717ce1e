/** How templates become pages quickly: what Thymeleaf reads, asks and renders again and again is read, asked and rendered once. */
@NullMarked
package org.parley.config.templates;

import org.jspecify.annotations.NullMarked;
