package org.parley.history.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordName;

/**
 * Why a request cannot be granted.
 *
 * @param record what stands in the way
 * @param field which field of it, as snapshots name it; null for the whole record
 * @param other the record that it points to or needs
 * @param who who made the change that stands in the way, where it is known
 */
public record Obstacle(
        Reason reason,
        @Nullable RecordName record,
        @Nullable String field,
        @Nullable RecordName other,
        @Nullable Who who) {

    public enum Reason {
        /** A field was changed again since. */
        CHANGED_SINCE,
        /** It was removed since. */
        REMOVED_SINCE,
        /** It is there again. */
        THERE_AGAIN,
        /** It points to what would go. */
        POINTS_AT,
        /** It needs what is not there. */
        NEEDS,
        /** Another record has its name or number now; the field is the database's name of the rule. */
        TAKEN,
        /** The journal does not go back that far, or does not hold it. */
        NOT_KEPT,
        /** They are not two records of a kind that can be merged. */
        NOT_ALIKE,
        /** Two that would become one say different things in a field. */
        CONTRADICTS,
        /** Two heads would sit in one delegation. */
        TWO_HEADS,
        /** Everything is as requested already. */
        NOTHING_TO_DO
    }

    /**
     * Who made a change.
     *
     * @param changeSet the change set; null if somebody wrote to the database by hand
     */
    public record Who(String actor, Instant at, @Nullable Long changeSet) {}
}
