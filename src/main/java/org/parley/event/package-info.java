/** Statements and milestones. */
@NullMarked
package org.parley.event;

import org.jspecify.annotations.NullMarked;
