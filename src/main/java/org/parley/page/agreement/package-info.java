/** The agreements of a negotiation, and the page of each. */
@NullMarked
package org.parley.page.agreement;

import org.jspecify.annotations.NullMarked;
