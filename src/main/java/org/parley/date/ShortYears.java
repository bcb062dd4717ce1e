package org.parley.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year with two figures behind it. One rule holds for every dash and for the slash: 01 to 12 are a month, all others the
 * last year of a span, "2014-15", "2023-24", "2023–24". Seasons are written in words, but for figures of EDTF that could be no
 * later year. What a long dash or a slash leaves open, month or year, is refused.
 */
final class ShortYears {

    private static final Pattern FORM = Pattern.compile("(\\d{4})( ?[-–—/] ?)(\\d{2})");
    private static final int MONTHS = 12;

    private ShortYears() {}

    /** Whether the text, with or without a doubt behind it, names two years like that. */
    static boolean isWritten(String text) {
        return read(text.replaceFirst("[?~%]$", "")).isPresent();
    }

    /** The two years; empty where the text is not written like that. */
    static Optional<Period> read(String text) {
        Matcher at = FORM.matcher(text.strip());
        if (!at.matches() || isMonth(at.group(3))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(at.group(1));
        int last = lastYear(first, at.group(3));
        return first > 0 && last > first && last <= Edtf.LAST_YEAR
                ? Optional.of(Period.between("%04d".formatted(first), "%04d".formatted(last)))
                : Optional.empty();
    }

    /**
     * The text with a hyphen, where two figures can only be a month.
     *
     * @throws InvalidDateException where they can be a month and a year
     */
    static String checkMonth(String text) {
        Matcher at = FORM.matcher(text);
        if (!at.matches() || at.group(2).equals("-") || !isMonth(at.group(3))) {
            return text;
        }
        int first = Integer.parseInt(at.group(1));
        int last = lastYear(first, at.group(3));
        String month = at.group(1) + "-" + at.group(3);
        if (last > first) {
            throw new InvalidDateException(
                    text, Unread.YEARS_OR_MONTH, FuzzyDate.parse(month).startText(), first + " to " + last);
        }
        return month;
    }

    private static boolean isMonth(String figures) {
        int number = Integer.parseInt(figures);
        return number >= 1 && number <= MONTHS;
    }

    private static int lastYear(int first, String figures) {
        int sameCentury = first / 100 * 100 + Integer.parseInt(figures);
        return figures.equals("00") && first % 100 == 99 ? sameCentury + 100 : sameCentury;
    }
}
