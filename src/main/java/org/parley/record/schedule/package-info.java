/** How rounds kept to what was announced of them. */
@NullMarked
package org.parley.record.schedule;

import org.jspecify.annotations.NullMarked;
