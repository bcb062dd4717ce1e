/** Negotiations, their tracks and rounds, who sat there, and what was announced. */
@NullMarked
package org.parley.record.talks;

import org.jspecify.annotations.NullMarked;
