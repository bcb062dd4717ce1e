package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them, and as EDTF: "5 Feb 2026", "4-5 Feb 2026", "Feb 2026", "early 2026?", "about 26
 * March 2015", "within two weeks of 5 Feb 2026", "by the end of 2026", "Q1 2026", "yesterday". What says more than a plain
 * date keeps its words. What can be read in two ways is refused, and the reason says which two.
 */
public final class DateReader {

    /** As a field of a form takes; nothing that is longer is a date. */
    static final int LONGEST = 300;

    private static final String NUMBER = "(\\d{1,3}|[a-z]+)";
    private static final String UNIT = "(day|week|month|year)s?";

    private static final List<WayOfWriting> FORMS = List.of(
            form(
                    "within an? " + UNIT + " or (two) (?:of|after|from) (.+)",
                    at -> within(at.group(2), at.group(1), at.group(3))),
            form(
                    "within " + NUMBER + " " + UNIT + " (?:of|after|from) (.+)",
                    at -> within(at.group(1), at.group(2), at.group(3))),
            form("an? " + UNIT + " or (two) after (.+)", at -> after("one", at.group(2), at.group(1), at.group(3))),
            form(
                    NUMBER + "(?: or | to | ?- ?)" + NUMBER + " " + UNIT + " after (.+)",
                    at -> after(at.group(1), at.group(2), at.group(3), at.group(4))),
            form(NUMBER + " " + UNIT + " after (.+)", at -> after(at.group(1), at.group(1), at.group(2), at.group(3))),
            form(NUMBER + " " + UNIT + " before (.+)", DateReader::before),
            form("(?:by|until|till|up to|on or before|no later than|not later than) (.+)", at -> upTo(at.group(1))),
            form("(.+?),? (?:or earlier|at the latest)", at -> upTo(at.group(1))),
            form("before (.+)", at -> "[.." + Period.read(at.group(1)).first().minusDays(1) + "]"),
            form("after (.+)", at -> "[" + Period.read(at.group(1)).last().plusDays(1) + "..]"),
            form(
                    "(.+?),? (?:or later|onwards?|at the earliest)",
                    at -> from(at.group(1).replaceFirst("^from ", ""))),
            form(
                    "between (.+) and (.+)",
                    at -> Span.between(at.group(1), at.group(2)).window()),
            form("(.+) or (.+)", at -> Span.between(at.group(1), at.group(2)).window()),
            form(
                    "(?:about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|~) ?(.+)",
                    at -> PlainDate.read(at.group(1)).edtf() + "~"),
            form("(?:probably|possibly|perhaps|maybe|presumably|likely) (.+)", at -> doubted(at.group(1))),
            form("(.+?) ?\\?", at -> doubted(at.group(1))),
            form(
                    "(.+)",
                    at -> Span.read(at.group(1)).map(Span::window).orElseThrow(() -> new InvalidDateException(""))),
            form(
                    "(?:since|from|on or after|not before|no earlier than|not earlier than) (.+)",
                    at -> from(at.group(1))),
            form("(.+)", at -> Period.read(at.group(1)).edtf()));

    private final LocalDate today;

    /** @param today the day that "today" and "yesterday" are read from */
    public DateReader(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidDateException with the reason, when the text cannot be read */
    public FuzzyDate read(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidDateException(typed);
        }
        String text = plainSpaces(typed);
        return asEdtf(text)
                .or(() -> OtherEdtf.asKept(text).flatMap(DateReader::asEdtf))
                .orElseGet(() -> inWords(text));
    }

    /** Whether it names the first and the last day of something, rather than one day between two. */
    boolean isSpanOfDays(String typed) {
        try {
            return typed.length() <= LONGEST
                    && Span.read(lower(plainSpaces(typed))).map(Span::isOfDays).orElse(false);
        } catch (InvalidDateException | DateTimeException none) {
            return false;
        }
    }

    private static Optional<FuzzyDate> asEdtf(String text) {
        try {
            return Optional.of(FuzzyDate.parse(text));
        } catch (InvalidDateException notAsKept) {
            return Optional.empty();
        }
    }

    /** What is copied from a page brings spaces that do not break lines, and signs that nobody sees. */
    private static String plainSpaces(String typed) {
        return typed.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    private FuzzyDate inWords(String text) {
        String plain = lower(text);
        FuzzyDate date = FuzzyDate.parse(edtf(plain, text));
        return saysMoreThanItsDate(date, plain)
                ? new FuzzyDate(date.edtf(), date.earliest(), date.latest(), text)
                : date;
    }

    /** In small letters, with one kind of dash; 2014–22 with a long one means years, and stays what it is. */
    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH).replaceAll("(?<!^\\d{4} ?)[–—]|[–—](?! ?\\d{2}$)", "-");
    }

    private String edtf(String plain, String text) {
        return switch (plain) {
            case "yesterday" -> today.minusDays(1).toString();
            case "today" -> today.toString();
            case "tomorrow" -> today.plusDays(1).toString();
            default -> meaning(plain, text);
        };
    }

    /** A plain date that is refused for a reason of its own is no other date either; else the first reason found is told. */
    private static String meaning(String plain, String text) {
        try {
            return PlainDate.read(plain).edtf();
        } catch (InvalidDateException notPlain) {
            if (notPlain.why() != Unread.NO_DATE) {
                throw notPlain;
            }
        }
        InvalidDateException why = new InvalidDateException(text);
        for (WayOfWriting each : FORMS) {
            try {
                Optional<String> read = each.read(plain);
                if (read.isPresent()) {
                    return read.get();
                }
            } catch (InvalidDateException senseless) {
                why = why.why() == Unread.NO_DATE && senseless.why() != Unread.NO_DATE ? senseless : why;
            } catch (DateTimeException beyondTheCalendar) {
                // the next way of writing may make sense
            }
        }
        throw why;
    }

    /** A plain day, month or year needs no words beside it, nor does what its date says in the same words. */
    private static boolean saysMoreThanItsDate(FuzzyDate date, String plain) {
        return date.shape() == DateShape.WINDOW
                || date.isUncertain()
                || date.isApproximate()
                || plain.startsWith("before ")
                || plain.startsWith("after ")
                || plain.endsWith("?");
    }

    private static String upTo(String end) {
        return "[.." + Period.read(end).last() + "]";
    }

    private static String from(String start) {
        return "[" + Period.read(start).first() + "..]";
    }

    private static String doubted(String text) {
        FuzzyDate date = FuzzyDate.parse(meaning(text, text));
        boolean isPlain = date.earliest() != null && date.latest() != null && date.shape() != DateShape.WINDOW;
        return !isPlain ? date.edtf() : date.isApproximate() ? date.edtf().replace('~', '%') : date.edtf() + "?";
    }

    private static String within(String amount, String unit, String start) {
        Period from = Period.read(start);
        LocalDate end = Duration.of(amount, unit).after(from.last());
        return "[" + from.first() + ".." + end + "]";
    }

    private static String after(String least, String most, String unit, String start) {
        Period from = Period.read(start);
        return Period.of(
                        Duration.of(least, unit).after(from.first()),
                        Duration.of(most, unit).after(from.last()))
                .edtf();
    }

    private static String before(Matcher at) {
        Period end = Period.read(at.group(3));
        Duration distance = Duration.of(at.group(1), at.group(2));
        return Period.of(distance.before(end.first()), distance.before(end.last()))
                .edtf();
    }

    private static WayOfWriting form(String pattern, Function<Matcher, String> meaning) {
        return new WayOfWriting(Pattern.compile(pattern), meaning);
    }
}
