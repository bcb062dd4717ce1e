/**
 * What Parley takes on at once, so that nobody stops it for others: requests that arrive slowly have a time and are few, pages that are
 * made are few and some more wait, and whoever is refused is told so by a page that was made before.
 */
@NullMarked
package org.parley.load;

import org.jspecify.annotations.NullMarked;
