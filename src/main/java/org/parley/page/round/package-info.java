/** The rounds of a negotiation, and the page of one of them. Reads only. */
@NullMarked
package org.parley.page.round;

import org.jspecify.annotations.NullMarked;
