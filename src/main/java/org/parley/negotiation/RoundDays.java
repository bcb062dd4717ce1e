package org.parley.negotiation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;

/**
 * The days of a round, as exactly as they are known.
 *
 * @param first the first day, where it is known to the day
 * @param text both days as a span ("4–5 Feb 2026"), where both are known to the day; null otherwise
 * @param length how many days, both counted; null where not both are known
 */
public record RoundDays(
        @Nullable LocalDate first,
        @Nullable String text,
        @Nullable Integer length) {

    public static RoundDays of(@Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay) {
        LocalDate first = exact(firstDay);
        LocalDate last = exact(lastDay);
        if (first == null) {
            return new RoundDays(null, null, null);
        }
        if (last == null) {
            return new RoundDays(first, lastDay == null ? DateWords.day(first) : null, null);
        }
        return new RoundDays(first, DateWords.span(first, last), (int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static @Nullable LocalDate exact(@Nullable FuzzyDate date) {
        return date == null || !date.isDay() || date.isApproximate() || date.isUncertain() ? null : date.earliest();
    }
}
