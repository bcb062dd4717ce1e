/** The pages of the history, for readers; and for editors the ways back. */
@NullMarked
package org.parley.page.history;

import org.jspecify.annotations.NullMarked;
