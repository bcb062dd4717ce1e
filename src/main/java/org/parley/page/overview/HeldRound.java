package org.parley.page.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundStatus;

/** A round that was held, or is being held. @param place null where nobody named one */
public record HeldRound(
        long id,
        RoundAddress address,
        String title,
        RoundStatus status,
        FuzzyDate firstDay,
        @Nullable FuzzyDate lastDay,
        @Nullable String place,
        List<Outcome> outcomes,
        @Nullable String summary) {

    public RoundDays days() {
        return RoundDays.of(firstDay, lastDay);
    }

    /** The day before it began, as far as is known: what moved in it shows against that day. */
    @Nullable
    LocalDate dayBefore() {
        LocalDate first = firstDay.earliest() == null ? firstDay.latest() : firstDay.earliest();
        return first == null ? null : first.minusDays(1);
    }
}
