/** What was said in a negotiation: all statements, to be filtered. */
@NullMarked
package org.parley.page.statement;

import org.jspecify.annotations.NullMarked;
