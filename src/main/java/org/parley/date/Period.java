package org.parley.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch that a date lies in: a plain date, or a decade, a half, a quarter, or the early, middle or late part of one: "the
 * 1990s", "Q1 2026", "second half of 2025", "mid-March 2026", "end of 2026".
 */
record Period(LocalDate first, LocalDate last, String start, String end) {

    private static final Pattern DECADE = Pattern.compile("(\\d{3})0'?s");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])(?: (?:of )?|[/-])(\\d{4})");
    private static final Pattern QUARTER_BEHIND = Pattern.compile("(\\d{4})[ /-]?q([1-4])");
    private static final Pattern QUARTER_IN_WORDS =
            Pattern.compile("(first|1st|second|2nd|third|3rd|fourth|4th|last) quarter (?:of )?(\\d{4})");
    private static final Pattern HALF = Pattern.compile("h([12])(?: |[/-])(\\d{4})");
    private static final Pattern HALF_IN_WORDS = Pattern.compile("(first|1st|second|2nd) half (?:of )?(.+)");
    private static final Pattern PART =
            Pattern.compile("(early|beginning of|start of|mid|middle of|late|end of)(?:[ -](?:in |of )?(?:the )?)(.+)");

    static Period read(String text) {
        String plain = PlainDate.withoutLead(text.strip().toLowerCase(Locale.ENGLISH));
        Matcher part = PART.matcher(plain);
        if (part.matches()) {
            return PartOfPeriod.named(part.group(1)).of(read(part.group(2)));
        }
        Matcher half = HALF_IN_WORDS.matcher(plain);
        if (half.matches()) {
            return read(half.group(2)).half(Ordinals.number(half.group(1)));
        }
        return unit(plain, text);
    }

    private static Period unit(String plain, String text) {
        Optional<Period> years = ShortYears.read(plain);
        if (years.isPresent()) {
            return years.get();
        }
        Matcher decade = DECADE.matcher(plain);
        if (decade.matches()) {
            return between(decade.group(1) + "0", decade.group(1) + "9");
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            return months(quarter.group(2), 3, Integer.parseInt(quarter.group(1)));
        }
        Matcher behind = QUARTER_BEHIND.matcher(plain);
        if (behind.matches()) {
            return months(behind.group(1), 3, Integer.parseInt(behind.group(2)));
        }
        Matcher inWords = QUARTER_IN_WORDS.matcher(plain);
        if (inWords.matches()) {
            return months(inWords.group(2), 3, Ordinals.number(inWords.group(1)));
        }
        Matcher half = HALF.matcher(plain);
        return half.matches() ? months(half.group(2), 6, Integer.parseInt(half.group(1))) : of(PlainDate.read(text));
    }

    static Period of(PlainDate plain) {
        return new Period(plain.first(), plain.last(), plain.edtf(), plain.edtf());
    }

    static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last, first.toString(), last.toString());
    }

    /** The window in EDTF, or the one date it is. */
    String edtf() {
        return start.equals(end) ? start : "[" + start + ".." + end + "]";
    }

    DateShape shape() {
        return FuzzyDate.parse(edtf()).shape();
    }

    /** The first or the second half of a month, in days, or of a year, in months. */
    private Period half(int which) {
        return switch (shape()) {
            case MONTH -> which == 1 ? of(first, first.plusDays(14)) : of(first.plusDays(15), last);
            case YEAR -> months(start, 6, which);
            default -> throw new InvalidDateException(edtf());
        };
    }

    private static Period months(String year, int length, int which) {
        int from = length * (which - 1) + 1;
        return between("%s-%02d".formatted(year, from), "%s-%02d".formatted(year, from + length - 1));
    }

    static Period between(String start, String end) {
        return new Period(PlainDate.read(start).first(), PlainDate.read(end).last(), start, end);
    }
}
