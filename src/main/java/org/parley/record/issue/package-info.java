/** The checklist: issues, their status changes and the positions of the parties. */
@NullMarked
package org.parley.record.issue;

import org.jspecify.annotations.NullMarked;
