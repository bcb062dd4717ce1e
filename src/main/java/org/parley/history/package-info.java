/** The recorder: every edit as a revision, append-only. Knows no feature. */
@NullMarked
package org.parley.history;

import org.jspecify.annotations.NullMarked;
