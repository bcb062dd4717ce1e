/** What the field calls by several names, for editors to add to. */
@NullMarked
package org.parley.page.term;

import org.jspecify.annotations.NullMarked;
