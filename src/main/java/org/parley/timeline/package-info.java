/** Everything dated, in lanes. Reads only. */
@NullMarked
package org.parley.timeline;

import org.jspecify.annotations.NullMarked;
