/** The overview of all negotiations and the dashboard of one. Reads only. */
@NullMarked
package org.parley.dashboard;

import org.jspecify.annotations.NullMarked;
