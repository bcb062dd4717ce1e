/** The sources behind a negotiation, and the page of one of them with all that it proves. */
@NullMarked
package org.parley.page.source;

import org.jspecify.annotations.NullMarked;
