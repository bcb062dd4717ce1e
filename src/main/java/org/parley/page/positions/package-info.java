/** What each party holds on each issue as of one day, compared with an earlier one. */
@NullMarked
package org.parley.page.positions;

import org.jspecify.annotations.NullMarked;
