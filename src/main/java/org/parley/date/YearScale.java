package org.parley.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whole years across the width of a drawing. */
public record YearScale(LocalDate from, LocalDate to) {

    private static final int MOST_WORDS = 12;

    /** From the beginning of the year of the first day to the end of that of the last. */
    public static YearScale around(LocalDate first, LocalDate last) {
        return new YearScale(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1));
    }

    /** Where a day stands, in shares of 100; days outside stand at the edge. */
    public double share(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.max(0, Math.min(100, share));
    }

    /** As an attribute of a drawing. */
    public String at(LocalDate day) {
        return number(share(day)) + "%";
    }

    public static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /** Beginnings of years, no more of them than can be read. */
    public List<Tick> ticks() {
        int years = to.getYear() - from.getYear();
        int step = (years + MOST_WORDS - 1) / MOST_WORDS;
        return IntStream.iterate(from.getYear(), year -> year < to.getYear(), year -> year + step)
                .mapToObj(year -> new Tick(at(LocalDate.of(year, 1, 1)), year))
                .toList();
    }

    /** @param x with its percent sign */
    public record Tick(String x, int year) {}
}
