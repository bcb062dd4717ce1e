package org.parley.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, a month, a season or a year as it is written out: "5 February 2026", "Feb 5, 2026", "Feb 2026", "spring 2025", "2026". */
record PlainDate(String edtf, LocalDate first, LocalDate last) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?|[a-z]{3,9}\\.? \\d{1,2}");

    static PlainDate read(String text) {
        String plain = text.strip().toLowerCase(Locale.ENGLISH);
        Matcher day = DAY_FIRST.matcher(plain);
        if (day.matches()) {
            return day(day.group(3), day.group(2), day.group(1), text);
        }
        Matcher turned = MONTH_FIRST.matcher(plain);
        if (turned.matches()) {
            return day(turned.group(3), turned.group(1), turned.group(2), text);
        }
        Matcher month = MONTH_AND_YEAR.matcher(plain);
        if (month.matches()) {
            return ofEdtf(month.group(2) + "-" + monthOrSeason(month.group(1), text), text);
        }
        return ofEdtf(plain, text);
    }

    /** Two dates of a span, where the first may leave out what the second says: "4" and "5 Feb 2026". */
    static Span span(String from, String to) {
        PlainDate end = read(to);
        String start = from.strip();
        String month = end.first().getMonth().name();
        if (DAY_ONLY.matcher(start).matches()) {
            return new Span(read(start + " " + month + " " + end.first().getYear()), end);
        }
        if (DAY_AND_MONTH.matcher(start).matches() || isMonthOnly(start)) {
            return new Span(read(start + " " + end.first().getYear()), end);
        }
        return new Span(read(start), end);
    }

    private static boolean isMonthOnly(String text) {
        return text.length() >= 3 && Arrays.stream(Month.values()).anyMatch(each -> begins(each, text));
    }

    private static PlainDate day(String year, String month, String day, String text) {
        return ofEdtf("%s-%s-%02d".formatted(year, monthOrSeason(month, text), Integer.parseInt(day)), text);
    }

    private static String monthOrSeason(String name, String text) {
        return switch (name) {
            case "spring" -> "21";
            case "summer" -> "22";
            case "autumn", "fall" -> "23";
            case "winter" -> "24";
            default ->
                Arrays.stream(Month.values())
                        .filter(each -> begins(each, name))
                        .findFirst()
                        .map(each -> "%02d".formatted(each.getValue()))
                        .orElseThrow(() -> new InvalidDateException(text));
        };
    }

    private static boolean begins(Month month, String name) {
        String whole = month.name().toLowerCase(Locale.ENGLISH);
        return whole.startsWith(name.toLowerCase(Locale.ENGLISH)) || (month == Month.SEPTEMBER && name.equals("sept"));
    }

    private static PlainDate ofEdtf(String edtf, String text) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null
                || last == null
                || date.shape() == DateShape.WINDOW
                || date.isUncertain()
                || date.isApproximate()) {
            throw new InvalidDateException(text);
        }
        return new PlainDate(edtf, first, last);
    }

    /** From one date to another. */
    record Span(PlainDate from, PlainDate to) {}
}
