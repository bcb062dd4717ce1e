/** Layout, errors, forms and paging. Knows no feature. */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
