package org.parley.record.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.AtMost;
import org.parley.history.LongText;

/**
 * What somebody says has become of a commitment.
 *
 * @param asOf the day as of which it is so
 * @param implementation Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full; null where no such degree was given
 * @param judge who says so, as "the Red Cross"; null where it is the judgement of the editors
 * @param words why, or in the words of whoever says so
 */
@Embeddable
public record AssessmentDescription(
        @EmbeddedColumnNaming("as_of_%s") FuzzyDate asOf,
        @Enumerated(EnumType.STRING) CommitmentState state,
        @AtMost(3) @Nullable Integer implementation,
        @Nullable String judge,
        @LongText @Nullable String words) {

    public AssessmentDescription {
        if (implementation != null && (implementation < 0 || implementation > 3)) {
            throw new IllegalArgumentException("implementation is 0 to 3, not " + implementation);
        }
    }
}
