package org.parley.page.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Spans of the calendar, the longest first. */
enum CalendarSpan {
    DECADE,
    YEAR,
    QUARTER,
    MONTH,
    WEEK;

    /** The end of a key of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That span of the calendar in which a day falls. */
    Zooming.Days around(LocalDate day) {
        LocalDate first = switch (this) {
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
        LocalDate next = switch (this) {
            case DECADE -> first.plusYears(10);
            case YEAR -> first.plusYears(1);
            case QUARTER -> first.plusMonths(3);
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
        };
        return new Zooming.Days(first, next.minusDays(1));
    }
}
