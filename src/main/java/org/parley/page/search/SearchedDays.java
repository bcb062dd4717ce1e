package org.parley.page.search;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.date.DateReader;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;

/**
 * A day, some days or a month that somebody looks for, and nothing beside it.
 *
 * @param said as it was understood
 * @param everyYear the days of the other years, where none was typed
 */
record SearchedDays(FuzzyDate said, List<LocalDate> everyYear) {

    private static final int LONGEST = 31;

    /** As far back as a day without a year is looked for. */
    private static final int YEARS = 100;

    static Optional<SearchedDays> read(String typed, LocalDate today) {
        if (!typed.matches("(?s).*\\d.*")
                || typed.matches("[\\d\\s.,'’]+")
                        && !typed.matches("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{2}|\\d{4})")) {
            return Optional.empty();
        }
        DateReader reader = new DateReader(today);
        return readable(reader, typed)
                .map(date -> new SearchedDays(date, List.of()))
                .or(() -> readable(reader, typed + " " + today.getYear())
                        .filter(FuzzyDate::isDay)
                        .map(date -> ofEachYear(date, today)));
    }

    private static SearchedDays ofEachYear(FuzzyDate date, LocalDate today) {
        LocalDate day = date.countsFrom();
        LocalDate latest = day.isAfter(today) ? day.minusYears(1) : day;
        MonthDay each = MonthDay.from(day);
        return new SearchedDays(
                FuzzyDate.of(latest),
                IntStream.range(1, YEARS)
                        .map(ago -> latest.getYear() - ago)
                        .filter(each::isValidYear)
                        .mapToObj(each::atYear)
                        .toList());
    }

    private static Optional<FuzzyDate> readable(DateReader reader, String typed) {
        try {
            return Optional.of(reader.read(typed))
                    .filter(each -> each.earliest() != null
                            && each.latest() != null
                            && ChronoUnit.DAYS.between(each.earliest(), each.latest()) < LONGEST);
        } catch (InvalidDateException words) {
            return Optional.empty();
        }
    }

    LocalDate first() {
        return said.countsFrom();
    }

    LocalDate last() {
        return Objects.requireNonNull(said.latest());
    }

    /** The words by which entries say on which days they are found. */
    String marks() {
        return Stream.concat(first().datesUntil(last().plusDays(1)), everyYear.stream())
                .map(day -> "'~d%04d%02d%02d'".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .collect(Collectors.joining(" | "));
    }
}
