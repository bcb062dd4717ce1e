package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates written in figures alone. With the year first, or with dots, there is one way to read them; with slashes or
 * dashes two, and who wrote them is not known.
 */
final class NumericDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("([12]\\d{3})()([01]\\d)([0-3]\\d)");
    private static final Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern EITHER_WAY = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");

    private NumericDate() {}

    /**
     * The date in EDTF; empty where the text is not written in figures like that.
     *
     * @throws InvalidDateException when it can mean two days, or means none
     */
    static Optional<String> read(String text) {
        Matcher year =
                matcher(YEAR_FIRST, text).or(() -> matcher(RUN_TOGETHER, text)).orElse(null);
        if (year != null) {
            return Optional.of(day(year.group(1), year.group(3), year.group(4), text));
        }
        Optional<Matcher> dots = matcher(WITH_DOTS, text);
        if (dots.isPresent()) {
            return dots.map(at -> day(at.group(3), at.group(2), at.group(1), text));
        }
        Optional<Matcher> either = matcher(EITHER_WAY, text);
        if (either.isPresent()) {
            return either.map(at -> oneOfTwo(at.group(4), at.group(1), at.group(3), text));
        }
        return matcher(MONTH_AND_YEAR, text).map(at -> at.group(2) + "-" + twoDigits(at.group(1)));
    }

    private static String oneOfTwo(String year, String first, String second, String text) {
        Optional<LocalDate> dayFirst = existing(year, second, first);
        Optional<LocalDate> monthFirst = existing(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            throw new InvalidDateException(
                    text, Unread.DAY_OR_MONTH, DateWords.day(dayFirst.get()), DateWords.day(monthFirst.get()));
        }
        return dayFirst.or(() -> monthFirst)
                .map(LocalDate::toString)
                .orElseThrow(() -> new InvalidDateException(text, Unread.NO_SUCH_DAY));
    }

    private static String day(String year, String month, String day, String text) {
        return existing(year, month, day)
                .map(LocalDate::toString)
                .orElseThrow(() -> new InvalidDateException(text, Unread.NO_SUCH_DAY));
    }

    private static Optional<LocalDate> existing(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<Matcher> matcher(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
