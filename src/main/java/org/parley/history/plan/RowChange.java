package org.parley.history.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/**
 * One change of one row, as the journal holds it.
 *
 * @param changeSet null where somebody wrote by hand
 * @param before null for a row that was inserted
 * @param after null for a row that was deleted
 */
record RowChange(
        long id,
        @Nullable Long changeSet,
        RecordKind kind,
        long recordId,
        @Nullable RowImage before,
        @Nullable RowImage after) {

    boolean isInsert() {
        return before == null;
    }

    boolean isDelete() {
        return after == null;
    }

    /** The row before a change or a deletion. */
    RowImage was() {
        return Objects.requireNonNull(before, "inserted");
    }

    /** The row since a change or an insertion. */
    RowImage is() {
        return Objects.requireNonNull(after, "deleted");
    }
}
