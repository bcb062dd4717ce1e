package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them, and as EDTF: "5 Feb 2026", "4-5 Feb 2026", "Feb 2026", "early 2026?", "about 26
 * March 2015", "within two weeks of 5 Feb 2026", "by 27 Nov 2025", "yesterday". What says more than a plain date keeps
 * its words.
 */
public final class DateReader {

    /** As a field of a form takes; nothing that is longer is a date. */
    static final int LONGEST = 300;

    private static final String NUMBER = "(\\d{1,3}|[a-z]+)";
    private static final String UNIT = "(day|week|month|year)s?";

    private static final List<Form> FORMS = List.of(
            form(
                    "within an? " + UNIT + " or (two) (?:of|after|from) (.+)",
                    (text, at) -> within(at.group(2), at.group(1), at.group(3))),
            form(
                    "within " + NUMBER + " " + UNIT + " (?:of|after|from) (.+)",
                    (text, at) -> within(at.group(1), at.group(2), at.group(3))),
            form(NUMBER + " " + UNIT + " after (.+)", DateReader::after),
            form(
                    "(?:by|before|until|on or before) (.+)",
                    (text, at) -> "[.." + PlainDate.read(at.group(1)).last() + "]"),
            form(
                    "(?:after|since|from|on or after) (.+)",
                    (text, at) -> "[" + PlainDate.read(at.group(1)).first() + "..]"),
            form("between (.+) and (.+)", (text, at) -> window(PlainDate.span(at.group(1), at.group(2)))),
            form(
                    "(early|beginning of|start of|mid|middle of|late|end of)[ -](.+?)\\??",
                    (text, at) -> PartOfPeriod.named(at.group(1)).of(PlainDate.read(at.group(2)))),
            form(
                    "(?:about|around|circa|ca\\.?|c\\.|~) ?(.+)",
                    (text, at) -> PlainDate.read(at.group(1)).edtf() + "~"),
            form("(.+?) ?\\?", (text, at) -> PlainDate.read(at.group(1)).edtf() + "?"),
            form("([a-z]{3,9}\\.?) (\\d{1,2}) ?- ?(\\d{1,2}),? (\\d{4})", (text, at) -> daysOfAMonth(at)),
            form("(.+?) to (.+)", (text, at) -> window(PlainDate.span(at.group(1), at.group(2)))),
            form("(.+?) - (.+)", (text, at) -> window(PlainDate.span(at.group(1), at.group(2)))),
            form("(.+?) ?[-/] ?(.+)", (text, at) -> window(PlainDate.span(at.group(1), at.group(2)))),
            form("(.+)", (text, at) -> PlainDate.read(text).edtf()));

    private final LocalDate today;

    /** @param today the day that "today" and "yesterday" are read from */
    public DateReader(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidDateException with examples, when the text cannot be read */
    public FuzzyDate read(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidDateException(typed);
        }
        String text = plainSpaces(typed);
        try {
            return FuzzyDate.parse(text);
        } catch (InvalidDateException notAsKept) {
            Optional<String> kept = OtherEdtf.asKept(text);
            return kept.isPresent() ? FuzzyDate.parse(kept.get()) : inWords(text);
        }
    }

    /** What is copied from a page brings spaces that do not break lines, and signs that nobody sees. */
    private static String plainSpaces(String typed) {
        return typed.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    private FuzzyDate inWords(String text) {
        FuzzyDate date = FuzzyDate.parse(edtf(text));
        return saysMoreThanItsDate(date) ? new FuzzyDate(date.edtf(), date.earliest(), date.latest(), text) : date;
    }

    private String edtf(String text) {
        String plain = text.toLowerCase(Locale.ENGLISH).replace('–', '-').replace('—', '-');
        switch (plain) {
            case "yesterday":
                return today.minusDays(1).toString();
            case "today":
                return today.toString();
            case "tomorrow":
                return today.plusDays(1).toString();
            default:
        }
        return FORMS.stream()
                .map(form -> form.read(plain))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new InvalidDateException(text));
    }

    /** A plain day, month or year needs no words beside it, nor does a window between two days. */
    private static boolean saysMoreThanItsDate(FuzzyDate date) {
        return date.shape() == DateShape.WINDOW || date.isUncertain() || date.isApproximate();
    }

    private static String within(String amount, String unit, String start) {
        PlainDate from = PlainDate.read(start);
        LocalDate end = Duration.of(amount, unit).after(from.last());
        return "[" + from.first() + ".." + end + "]";
    }

    private static String after(String text, Matcher at) {
        PlainDate from = PlainDate.read(at.group(3));
        Duration distance = Duration.of(at.group(1), at.group(2));
        LocalDate first = distance.after(from.first());
        LocalDate last = distance.after(from.last());
        return first.equals(last) ? first.toString() : "[" + first + ".." + last + "]";
    }

    private static String daysOfAMonth(Matcher at) {
        return window(PlainDate.span(at.group(2), at.group(3) + " " + at.group(1) + " " + at.group(4)));
    }

    private static String window(PlainDate.Span span) {
        return "[" + span.from().edtf() + ".." + span.to().edtf() + "]";
    }

    private static Form form(String pattern, BiFunction<String, Matcher, String> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    /** A way of writing a date. One that matches but makes no sense gives way to the next. */
    private record Form(Pattern pattern, BiFunction<String, Matcher, String> meaning) {

        Optional<String> read(String text) {
            Matcher match = pattern.matcher(text);
            try {
                return match.matches() ? Optional.of(meaning.apply(text, match)) : Optional.empty();
            } catch (InvalidDateException | DateTimeException senseless) {
                return Optional.empty();
            }
        }
    }
}
