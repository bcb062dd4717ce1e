package org.parley.record.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a commitment: computed, never typed.
 *
 * @param kind how its tag is toned
 * @param key of its words in the message bundle; what remains is their argument
 */
public record CommitmentState(String kind, String key) {

    /** The highest degree of the Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full. */
    static final int FULL = 3;

    /** Null where nothing can be told. */
    static @Nullable CommitmentState of(Commitment commitment, LocalDate today) {
        Long remainder = commitment.remainder();
        if (remainder != null && remainder == 0) {
            return new CommitmentState("DELIVERED", "commitment.DELIVERED");
        }
        boolean begun = remainder != null && commitment.delivered() > 0;
        if (commitment.isOverdue(today)) {
            return new CommitmentState("OVERDUE", begun ? "commitment.OVERDUE_REMAIN" : "commitment.OVERDUE");
        }
        if (begun) {
            return new CommitmentState("PARTLY_DELIVERED", "commitment.REMAIN");
        }
        if (remainder == null) {
            return judged(commitment);
        }
        return commitment.deliveries().isEmpty()
                ? new CommitmentState("EXPECTED", "commitment.EXPECTED")
                : new CommitmentState("PARTLY_DELIVERED", "commitment.UNCOUNTED");
    }

    /** A commitment that cannot be counted is as far as somebody judged it to be. */
    private static @Nullable CommitmentState judged(Commitment commitment) {
        Integer implementation = commitment.implementation();
        if (implementation == null) {
            return commitment.deliveries().isEmpty()
                    ? null
                    : new CommitmentState("PARTLY_DELIVERED", "commitment.BEGUN");
        }
        String kind = implementation == FULL ? "FULL" : implementation == 0 ? "EXPECTED" : "PARTLY_DELIVERED";
        return new CommitmentState(kind, "implementation." + implementation);
    }
}
