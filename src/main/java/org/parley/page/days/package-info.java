/** What the pages that compare two days share: their addresses, the days to choose from, the steps from round to round. */
@NullMarked
package org.parley.page.days;

import org.jspecify.annotations.NullMarked;
