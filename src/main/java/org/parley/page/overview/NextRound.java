package org.parley.page.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.RoundStatus;

/**
 * The round that a negotiation expects next.
 *
 * @param expectedOn its day where one is set, otherwise the window last announced; null where nobody named one
 * @param place null where nobody named one
 * @param others how many more rounds are expected
 * @param today the day from which it is seen
 */
public record NextRound(
        long id,
        RoundAddress address,
        String title,
        RoundStatus status,
        @Nullable FuzzyDate expectedOn,
        @Nullable String place,
        int others,
        LocalDate today) {

    /** Past its latest day without having been held. */
    public boolean isOverdue() {
        return daysOverdue() > 0;
    }

    /** 0 where it is not. */
    public long daysOverdue() {
        return expectedOn == null ? 0 : expectedOn.daysPast(today);
    }
}
