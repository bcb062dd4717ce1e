/** Who was in the room with whom, and as what. Reads only. */
@NullMarked
package org.parley.page.room;

import org.jspecify.annotations.NullMarked;
