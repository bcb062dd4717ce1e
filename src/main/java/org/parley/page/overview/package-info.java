/** The overview of all negotiations and the dashboard of one. Reads only. */
@NullMarked
package org.parley.page.overview;

import org.jspecify.annotations.NullMarked;
