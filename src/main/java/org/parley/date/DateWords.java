package org.parley.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Days, months and seasons in words, the same everywhere: "5 Feb 2026", "Feb 2026", "winter 2025/26". */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String month(LocalDate dayInIt) {
        return MONTH.format(dayInIt);
    }

    /** Two days as one span, without repeating what they share: "4–5 Feb 2026", "28 Jun – 14 Jul 2015". */
    public static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        return from(first, last) + (YearMonth.from(first).equals(YearMonth.from(last)) ? "–" : " – ") + day(last);
    }

    /** From the beginning of one date to the end of another, each as exact as it is known: "autumn 2021 – 5 Feb 2026". */
    public static String span(FuzzyDate first, FuzzyDate last) {
        LocalDate from = first.exactDay();
        LocalDate until = last.exactDay();
        if (from != null && until != null) {
            return span(from, until);
        }
        if (first.equals(last) && first.spansDays()) {
            return span(first.countsFrom(), Objects.requireNonNull(last.latest()));
        }
        String start = first.startText().isEmpty() ? first.endText() : first.startText();
        String end = last.endText().isEmpty() ? last.startText() : last.endText();
        return start.equals(end) ? start : start + " – " + end;
    }

    /** The first of two days without what the last one says too: "4", "28 Jun", "30 Dec 2025". */
    static String from(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear() || first.equals(last)) {
            return day(first);
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? String.valueOf(first.getDayOfMonth())
                : DAY_AND_MONTH.format(first);
    }

    static String season(LocalDate firstDay) {
        return switch (firstDay.getMonth()) {
            case MARCH -> "spring " + firstDay.getYear();
            case JUNE -> "summer " + firstDay.getYear();
            case SEPTEMBER -> "autumn " + firstDay.getYear();
            default -> winter(firstDay.getYear());
        };
    }

    /** The winter that begins in that year, with both its years: "winter 2025/26". */
    static String winter(int year) {
        return "winter %d/%02d".formatted(year, (year + 1) % 100);
    }
}
