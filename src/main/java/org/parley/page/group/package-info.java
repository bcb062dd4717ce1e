/** The page of a working group. */
@NullMarked
package org.parley.page.group;

import org.jspecify.annotations.NullMarked;
