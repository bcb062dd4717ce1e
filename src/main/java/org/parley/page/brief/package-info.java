/** The two pages to read before a meeting. Reads only. */
@NullMarked
package org.parley.page.brief;

import org.jspecify.annotations.NullMarked;
