package org.parley.record.talks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;

/** The days of a round, as exactly as they are known: nothing fills in a missing one. */
public record RoundDays(@Nullable FuzzyDate from, @Nullable FuzzyDate until) {

    public static RoundDays of(@Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay) {
        return new RoundDays(firstDay, lastDay);
    }

    /** The first day, where it is known to the day. */
    public @Nullable LocalDate first() {
        return exact(from);
    }

    /** All of them as one span, "4–5 Feb 2026", where first and last are known to the day; null otherwise. */
    public @Nullable String text() {
        LocalDate first = exact(from);
        LocalDate last = exact(until);
        return first == null || last == null ? null : DateWords.span(first, last);
    }

    /** The words of the sources, where they say more than the days: behind the whole span, since they may be of all of it. */
    public List<String> tellingWords() {
        return Stream.of(from, until)
                .filter(Objects::nonNull)
                .map(FuzzyDate::tellingWords)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many days, the first and the last counted; null where not both are known. */
    public @Nullable Integer length() {
        LocalDate first = exact(from);
        LocalDate last = exact(until);
        return first == null || last == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether it is known when it began, but not when it ended. */
    public boolean isOpenEnded() {
        return exact(from) != null && until == null;
    }

    private static @Nullable LocalDate exact(@Nullable FuzzyDate date) {
        return date == null ? null : date.exactDay();
    }
}
