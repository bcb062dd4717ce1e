/** Parties, people and the titles they held. */
@NullMarked
package org.parley.record.party;

import org.jspecify.annotations.NullMarked;
