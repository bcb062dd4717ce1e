/** What was promised in a negotiation, set against what was delivered. */
@NullMarked
package org.parley.page.ledger;

import org.jspecify.annotations.NullMarked;
