/** The working groups of a negotiation, and the page of one of them. */
@NullMarked
package org.parley.page.group;

import org.jspecify.annotations.NullMarked;
