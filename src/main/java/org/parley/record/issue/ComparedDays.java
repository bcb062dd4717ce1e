package org.parley.record.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.web.BadRequestException;

/** The day to show and an earlier one to compare it with, as of some today. */
public record ComparedDays(LocalDate since, LocalDate asOf, LocalDate today) {

    /**
     * What a reader asked for: today where no day is given, and a year before it where none to compare with is.
     *
     * @throws BadRequestException when the earlier day comes after the later one
     */
    public static ComparedDays asked(@Nullable LocalDate asOf, @Nullable LocalDate since, LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        LocalDate before = since == null ? day.minusYears(1) : since;
        if (before.isAfter(day)) {
            throw new BadRequestException("error.asked.comparedDay", DateWords.day(before), DateWords.day(day));
        }
        return new ComparedDays(before, day, today);
    }

    public String asOfText() {
        return DateWords.day(asOf);
    }

    public String sinceText() {
        return DateWords.day(since);
    }
}
