/** Negotiations, their tracks and rounds, who sat there, and what was announced. */
@NullMarked
package org.parley.negotiation;

import org.jspecify.annotations.NullMarked;
