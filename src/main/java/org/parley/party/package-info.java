/** Parties, people and the titles they held. */
@NullMarked
package org.parley.party;

import org.jspecify.annotations.NullMarked;
