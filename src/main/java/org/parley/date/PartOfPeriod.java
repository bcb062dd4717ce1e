package org.parley.date;

import java.time.LocalDate;

/** The early, middle or late part of a month (ten days each) or of a year (four months each). */
enum PartOfPeriod {
    EARLY,
    MIDDLE,
    LATE;

    static PartOfPeriod named(String word) {
        return switch (word) {
            case "early", "beginning of", "start of" -> EARLY;
            case "late", "end of" -> LATE;
            default -> MIDDLE;
        };
    }

    /** The window in EDTF. */
    String of(PlainDate period) {
        LocalDate first = period.first();
        return switch (FuzzyDate.parse(period.edtf()).shape()) {
            case MONTH ->
                window(
                        first.plusDays(10L * ordinal()),
                        this == LATE ? period.last() : first.plusDays(10L * ordinal() + 9));
            case YEAR ->
                window(
                        first.plusMonths(4L * ordinal()),
                        first.plusMonths(4L * ordinal() + 4).minusDays(1));
            default -> throw new InvalidDateException(period.edtf());
        };
    }

    private static String window(LocalDate first, LocalDate last) {
        return "[" + first + ".." + last + "]";
    }
}
