/** What editors typed and have not sent, or sent when their session had ended: nothing of it is lost. */
@NullMarked
package org.parley.draft;

import org.jspecify.annotations.NullMarked;
