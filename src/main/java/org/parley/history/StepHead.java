package org.parley.history;

import org.jspecify.annotations.Nullable;

/**
 * What all edits of a step share.
 *
 * @param number under which the database enters every row that changes until the end of the transaction
 * @param undoes the step that this one undoes or restores from; null for an edit like any other
 */
record StepHead(
        long number,
        Actor actor,
        @Nullable String reason,
        @Nullable Long undoes) {

    StepHead {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
