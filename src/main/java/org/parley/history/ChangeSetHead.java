package org.parley.history;

import org.jspecify.annotations.Nullable;

/**
 * What all edits of a change set share.
 *
 * @param number under which the database enters every row that changes until the end of the transaction
 * @param undoes the change set that this one undoes or restores from; null for an edit like any other
 */
public record ChangeSetHead(
        long number,
        Actor actor,
        @Nullable String reason,
        @Nullable Long undoes) {

    public ChangeSetHead {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
