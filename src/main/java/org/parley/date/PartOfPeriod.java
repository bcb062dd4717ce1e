package org.parley.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The early, middle or late part of a month (ten days each), of a season (a month each), of a year (four months each; its
 * beginning and its end three) or of a decade (four, three and three years).
 */
enum PartOfPeriod {
    EARLY,
    MIDDLE,
    LATE,
    BEGINNING,
    END;

    static PartOfPeriod named(String word) {
        return switch (word) {
            case "early" -> EARLY;
            case "beginning of", "start of" -> BEGINNING;
            case "late" -> LATE;
            case "end of" -> END;
            default -> MIDDLE;
        };
    }

    Period of(Period whole) {
        return switch (whole.shape()) {
            case MONTH -> part(whole, ChronoUnit.DAYS, 10, 20);
            case SEASON -> part(whole, ChronoUnit.MONTHS, 1, 2);
            case YEAR ->
                this == BEGINNING || this == END
                        ? part(whole, ChronoUnit.MONTHS, 3, 9)
                        : part(whole, ChronoUnit.MONTHS, 4, 8);
            case WINDOW -> decade(whole);
            default -> throw new InvalidDateException(whole.edtf());
        };
    }

    private Period decade(Period whole) {
        if (!whole.last().equals(whole.first().plusYears(10).minusDays(1))) {
            throw new InvalidDateException(whole.edtf());
        }
        return part(whole, ChronoUnit.YEARS, 4, 7);
    }

    /**
     * @param first where the early part ends, counted from the beginning;
     * @param second where the late part begins
     */
    private Period part(Period whole, ChronoUnit unit, int first, int second) {
        LocalDate early = whole.first().plus(first, unit);
        LocalDate late = whole.first().plus(second, unit);
        return switch (this) {
            case EARLY, BEGINNING -> Period.of(whole.first(), early.minusDays(1));
            case MIDDLE -> Period.of(early, late.minusDays(1));
            case LATE, END -> Period.of(late, whole.last());
        };
    }
}
