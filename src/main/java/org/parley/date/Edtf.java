package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of EDTF that Parley keeps dates in: of level 1 single dates, and those intervals that say what no window
 * can, with a doubt at one end, or an end that is open or not known; of level 2 the "one of" windows.
 */
record Edtf(DateShape shape, @Nullable Part start, @Nullable Part end) {

    private static final Pattern WINDOW = Pattern.compile("\\[([\\d-]*)\\.\\.([\\d-]*)]");

    private static final Pattern INTERVAL = Pattern.compile("([\\d-]*[?~%]?|\\.\\.)/([\\d-]*[?~%]?|\\.\\.)");
    private static final String OPEN = "..";

    /** Years of more figures are written in another way, and not kept. */
    static final int LAST_YEAR = 9999;

    static Edtf read(String text) {
        try {
            Matcher interval = INTERVAL.matcher(text);
            if (interval.matches()) {
                return interval(interval.group(1), interval.group(2), text);
            }
            Matcher window = WINDOW.matcher(text);
            return window.matches() ? window(window.group(1), window.group(2), text) : single(text);
        } catch (DateTimeException impossible) {
            throw new InvalidDateException(text);
        }
    }

    private static Edtf single(String text) {
        Part part = Part.read(text, text);
        return new Edtf(part.shape(), part, part);
    }

    private static Edtf interval(String from, String to, String text) {
        Part start = isNamed(from) ? Part.read(from, text) : null;
        Part end = isNamed(to) ? Part.read(to, text) : null;
        if (start != null && end != null) {
            return start.doubt() == Doubt.NONE && end.doubt() == Doubt.NONE ? none(text) : between(start, end, text);
        }
        if (start != null) {
            return new Edtf(to.equals(OPEN) ? DateShape.END_OPEN : DateShape.END_UNKNOWN, start, null);
        }
        return end == null
                ? none(text)
                : new Edtf(from.equals(OPEN) ? DateShape.START_OPEN : DateShape.START_UNKNOWN, null, end);
    }

    private static boolean isNamed(String end) {
        return !end.isEmpty() && !end.equals(OPEN);
    }

    private static Edtf none(String text) {
        throw new InvalidDateException(text);
    }

    private static Edtf window(String from, String to, String text) {
        if (from.isEmpty() && to.isEmpty()) {
            return none(text);
        }
        if (from.isEmpty()) {
            return new Edtf(DateShape.ON_OR_BEFORE, null, Part.read(to, text));
        }
        if (to.isEmpty()) {
            return new Edtf(DateShape.ON_OR_AFTER, Part.read(from, text), null);
        }
        return between(Part.read(from, text), Part.read(to, text), text);
    }

    private static Edtf between(Part start, Part end, String text) {
        if (end.last().isBefore(start.first())) {
            throw new InvalidDateException(text, Unread.ENDS_BEFORE_IT_BEGINS);
        }
        return new Edtf(DateShape.WINDOW, start, end);
    }

    @Nullable
    LocalDate earliest() {
        return start == null ? null : start.first();
    }

    @Nullable
    LocalDate latest() {
        return end == null ? null : end.last();
    }

    String startText() {
        return start == null ? "" : start.words();
    }

    String fromText() {
        if (start == null || end == null || start.shape != DateShape.DAY || end.shape != DateShape.DAY) {
            return startText();
        }
        return shape == DateShape.WINDOW ? DateWords.from(start.first(), end.last()) : startText();
    }

    String endText() {
        return end == null ? "" : end.words();
    }

    /** A day, month, season or year, with the first and the last day in it. */
    record Part(DateShape shape, LocalDate first, LocalDate last, Doubt doubt) {

        private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
        private static final int SPRING = 21;
        private static final int WINTER = 24;
        private static final int MONTHS_IN_SEASON = 3;

        static Part read(String text, String whole) {
            Doubt doubt = Doubt.behind(text);
            Matcher form = FORM.matcher(doubt.removedFrom(text));
            if (!form.matches()) {
                throw new InvalidDateException(whole);
            }
            int year = Integer.parseInt(form.group(1));
            if (year == 0) {
                throw new InvalidDateException(whole, Unread.BEFORE_OUR_ERA);
            }
            if (form.group(2) == null) {
                return new Part(DateShape.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), doubt);
            }
            int month = Integer.parseInt(form.group(2));
            if (form.group(3) != null) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(form.group(3)));
                return new Part(DateShape.DAY, day, day, doubt);
            }
            if (month >= SPRING && month <= WINTER) {
                YearMonth begins = YearMonth.of(year, MONTHS_IN_SEASON * (month - SPRING + 1));
                return new Part(
                        DateShape.SEASON, begins.atDay(1), begins.plusMonths(2).atEndOfMonth(), doubt);
            }
            YearMonth of = YearMonth.of(year, month);
            return new Part(DateShape.MONTH, of.atDay(1), of.atEndOfMonth(), doubt);
        }

        String words() {
            return switch (shape) {
                case DAY -> DateWords.day(first);
                case MONTH -> DateWords.month(first);
                case SEASON -> DateWords.season(first);
                default -> String.valueOf(first.getYear());
            };
        }
    }
}
