/**
 * Requests that rewrite the past: to undo a change set, restore a version, remove a record or bring it back, and to merge
 * duplicates. Each is planned from the journal of rows, shown, and then written as a change set of its own.
 */
@NullMarked
package org.parley.history.plan;

import org.jspecify.annotations.NullMarked;
