package org.parley.page.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;

/**
 * Two rounds to be laid side by side.
 *
 * @param isInOrder whether the second came after the first on the same track: only then does anybody join or leave in between
 */
record RoundPair(Round first, Round second, boolean isInOrder) {

    /** Days from the end of the first to the beginning of the second; null where that is not known or not positive. */
    @Nullable
    Long daysBetween() {
        LocalDate end = exact(first.lastDay());
        LocalDate beginning = exact(second.firstDay());
        return end == null || beginning == null || !end.isBefore(beginning)
                ? null
                : ChronoUnit.DAYS.between(end, beginning);
    }

    List<Round> both() {
        return List.of(first, second);
    }

    List<Long> numbers() {
        return List.of(first.id(), second.id());
    }

    private static @Nullable LocalDate exact(@Nullable FuzzyDate date) {
        return date == null ? null : date.exactDay();
    }
}
