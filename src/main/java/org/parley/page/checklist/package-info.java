/** The checklist of a negotiation as of one day, compared with an earlier one. */
@NullMarked
package org.parley.page.checklist;

import org.jspecify.annotations.NullMarked;
