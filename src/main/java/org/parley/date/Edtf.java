package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of EDTF (level 1, and the "one of" windows of level 2) that Parley keeps dates in. */
record Edtf(DateShape shape, @Nullable Part start, @Nullable Part end) {

    private static final Pattern WINDOW = Pattern.compile("\\[([\\d-]*)\\.\\.([\\d-]*)]");

    static Edtf read(String text) {
        try {
            Matcher window = WINDOW.matcher(text);
            return window.matches() ? window(window.group(1), window.group(2), text) : single(text);
        } catch (DateTimeException impossible) {
            throw new InvalidDateException(text);
        }
    }

    private static Edtf single(String text) {
        boolean qualified = text.endsWith("?") || text.endsWith("~") || text.endsWith("%");
        Part part = Part.read(qualified ? text.substring(0, text.length() - 1) : text, text);
        return new Edtf(part.shape(), part, part);
    }

    private static Edtf window(String from, String to, String text) {
        if (from.isEmpty() && to.isEmpty()) {
            throw new InvalidDateException(text);
        }
        if (from.isEmpty()) {
            return new Edtf(DateShape.ON_OR_BEFORE, null, Part.read(to, text));
        }
        if (to.isEmpty()) {
            return new Edtf(DateShape.ON_OR_AFTER, Part.read(from, text), null);
        }
        Part start = Part.read(from, text);
        Part end = Part.read(to, text);
        if (end.last().isBefore(start.first())) {
            throw new InvalidDateException(text);
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
    record Part(DateShape shape, LocalDate first, LocalDate last) {

        private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
        private static final int SPRING = 21;
        private static final int WINTER = 24;
        private static final int MONTHS_IN_SEASON = 3;

        static Part read(String text, String whole) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new InvalidDateException(whole);
            }
            int year = Integer.parseInt(form.group(1));
            if (year == 0) {
                throw new InvalidDateException(whole);
            }
            if (form.group(2) == null) {
                return new Part(DateShape.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            int month = Integer.parseInt(form.group(2));
            if (form.group(3) != null) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(form.group(3)));
                return new Part(DateShape.DAY, day, day);
            }
            if (month >= SPRING && month <= WINTER) {
                YearMonth begins = YearMonth.of(year, MONTHS_IN_SEASON * (month - SPRING + 1));
                return new Part(
                        DateShape.SEASON, begins.atDay(1), begins.plusMonths(2).atEndOfMonth());
            }
            YearMonth of = YearMonth.of(year, month);
            return new Part(DateShape.MONTH, of.atDay(1), of.atEndOfMonth());
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
