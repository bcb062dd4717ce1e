/** The people of all negotiations, and the page of each. */
@NullMarked
package org.parley.page.person;

import org.jspecify.annotations.NullMarked;
