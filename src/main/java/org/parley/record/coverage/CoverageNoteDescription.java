package org.parley.record.coverage;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;

/**
 * A period, and how complete the record is in it.
 *
 * @param from null where the period has no beginning
 * @param to null where it has no end
 */
@Embeddable
public record CoverageNoteDescription(
        @EmbeddedColumnNaming("from_%s") @Nullable FuzzyDate from,
        @EmbeddedColumnNaming("to_%s") @Nullable FuzzyDate to,
        @LongText String note) {

    public CoverageNoteDescription {
        if (from == null && to == null) {
            throw new IllegalArgumentException(
                    "a coverage note is of a period: it has a first day, a last day or both");
        }
        if (from != null && to != null && to.isCertainlyBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }
}
