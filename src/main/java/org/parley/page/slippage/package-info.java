/** How announced dates of rounds moved. Reads only. */
@NullMarked
package org.parley.page.slippage;

import org.jspecify.annotations.NullMarked;
