/** The parties of all negotiations, and the page of each. */
@NullMarked
package org.parley.page.party;

import org.jspecify.annotations.NullMarked;
