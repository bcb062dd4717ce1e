package org.parley.page.days;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.ComparedDays;
import org.parley.record.talks.NegotiationBands;
import org.springframework.stereotype.Component;

/** Reads off the address which two days of a negotiation a reader asked for. */
@Component
public class DaysToCompare {

    private final NegotiationBands bands;
    private final Clock clock;

    DaysToCompare(NegotiationBands bands, Clock clock) {
        this.bands = bands;
        this.clock = clock;
    }

    /**
     * @param asOf the day to show; null for today
     * @param since the day to compare with; null for a year before the other, or before the last event recorded, where that is
     *     earlier
     */
    public ComparedDays of(String negotiation, @Nullable LocalDate asOf, @Nullable LocalDate since, boolean hindsight) {
        LocalDate today = LocalDate.now(clock);
        return ComparedDays.asked(
                asOf, since, hindsight, today, bands.of(negotiation).lastEvent());
    }
}
