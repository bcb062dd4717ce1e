/** Statements and milestones. */
@NullMarked
package org.parley.record.event;

import org.jspecify.annotations.NullMarked;
