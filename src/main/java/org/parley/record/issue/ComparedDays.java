package org.parley.record.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.web.BadRequestException;

/**
 * The day to show and an earlier one to compare it with, as of some today.
 *
 * @param reach up to which day the record reaches: the day to show, or the last event recorded where that is earlier
 * @param hindsight whether what was told only later of the day to show counts, too
 */
public record ComparedDays(LocalDate since, LocalDate asOf, LocalDate reach, LocalDate today, boolean hindsight) {

    /**
     * What a reader asked for: today where no day is given, and where none to compare with is given, a year before that to which
     * the record reaches.
     *
     * @throws BadRequestException when the earlier day comes after the later one
     */
    public static ComparedDays asked(
            @Nullable LocalDate asOf,
            @Nullable LocalDate since,
            boolean hindsight,
            LocalDate today,
            @Nullable FuzzyDate lastEvent) {
        LocalDate day = asOf == null ? today : asOf;
        LocalDate reach = reach(day, lastEvent);
        LocalDate before = since == null ? reach.minusYears(1) : since;
        if (before.isAfter(day)) {
            throw new BadRequestException("error.asked.comparedDay", DateWords.day(before), DateWords.day(day));
        }
        return new ComparedDays(before, day, reach, today, hindsight);
    }

    /** Up to which day the record reaches, as of one: that, or the last event recorded where it is earlier. */
    public static LocalDate reach(LocalDate asOf, @Nullable FuzzyDate lastEvent) {
        return lastEvent != null
                        && lastEvent.latest() != null
                        && lastEvent.latest().isBefore(asOf)
                ? lastEvent.latest()
                : asOf;
    }

    /** Whether the record does not reach to the day to show. */
    public boolean isBeyondReach() {
        return reach.isBefore(asOf);
    }

    /** Whether more may have become known since the day to show. */
    public boolean isPast() {
        return asOf.isBefore(today);
    }

    public String asOfText() {
        return DateWords.day(asOf);
    }

    public String sinceText() {
        return DateWords.day(since);
    }
}
