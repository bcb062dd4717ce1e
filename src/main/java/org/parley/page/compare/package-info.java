/** Two rounds side by side. Reads only. */
@NullMarked
package org.parley.page.compare;

import org.jspecify.annotations.NullMarked;
