/** What editors are told after they have saved something. */
@NullMarked
package org.parley.page.saved;

import org.jspecify.annotations.NullMarked;
