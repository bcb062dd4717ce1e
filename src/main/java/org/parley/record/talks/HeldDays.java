package org.parley.record.talks;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.date.FuzzyDate;

/** The days on which a round may have been held. */
public record HeldDays(LocalDate first, LocalDate last) {

    /** Empty where it was not held, or where its beginning or end is open. */
    public static Optional<HeldDays> of(Round round) {
        FuzzyDate began = round.firstDay();
        FuzzyDate ended = round.lastKnownDay();
        return began == null
                        || began.earliest() == null
                        || ended == null
                        || ended.latest() == null
                        || !round.status().isHeld()
                ? Optional.empty()
                : Optional.of(new HeldDays(began.earliest(), ended.latest()));
    }

    public boolean hold(FuzzyDate date) {
        return date.earliest() != null
                && date.latest() != null
                && !date.earliest().isBefore(first)
                && !date.latest().isAfter(last);
    }
}
