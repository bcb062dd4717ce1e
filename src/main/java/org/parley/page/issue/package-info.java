/** The page of an issue. */
@NullMarked
package org.parley.page.issue;

import org.jspecify.annotations.NullMarked;
