package org.parley.record.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.TimeBetween;

/**
 * The agreement of the same type that came before an agreement in its negotiation, and what was last delivered under any
 * such. Computed from the dates, never stored.
 *
 * @param since the time between the two; null where a date is open
 * @param lastDelivery the day of the last delivery under another agreement of the type; null where there was none, or
 *     where another one may have come after it
 * @param sinceDelivery from that day to the agreement
 */
public record Precedent(
        long agreement,
        String slug,
        String title,
        @Nullable TimeBetween since,
        @Nullable LocalDate lastDelivery,
        @Nullable TimeBetween sinceDelivery) {

    /** Whether a claimed time, as "five months", is neither that since the agreement before nor that since the last delivery. */
    public boolean contradicts(String claimed) {
        List<TimeBetween> computed =
                Stream.of(since, sinceDelivery).flatMap(Stream::ofNullable).toList();
        return !computed.isEmpty()
                && TimeBetween.said(claimed)
                        .filter(said -> computed.stream().noneMatch(said::overlaps))
                        .isPresent();
    }
}
