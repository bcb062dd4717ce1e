/** Everything dated, in lanes. Reads only. */
@NullMarked
package org.parley.page.timeline;

import org.jspecify.annotations.NullMarked;
