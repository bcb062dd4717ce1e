/** Full text over everything that a reader can open. Reads only; what is searched is kept by triggers of the database. */
@NullMarked
package org.parley.page.search;

import org.jspecify.annotations.NullMarked;
