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
 * date keeps its words. What can be read in two ways is refused, and the reason says which two. A number of days, weeks,
 * months or years from a day is about the day that the calendar gives.
 */
public final class DateReader {

    /** As a field of a form takes; nothing that is longer is a date. */
    static final int LONGEST = 300;

    private static final String NUMBER = "(\\d{1,3}|[a-z]+)";
    private static final String ABOUT = "(?:about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|~) ?";
    private static final String UNIT = "(day|week|month|year)s?";
    private static final Pattern TWO_FIGURES =
            Pattern.compile("(?<![\\d.])(\\d{1,2}\\. ?\\d{1,2}\\. ?)(\\d{2})(?![\\d.])");
    private static final int CENTURY = 2000;

    private static final List<WayOfWriting> FORMS = List.of(
            form(
                    "within an? " + UNIT + " or (two) (?:of|after|from) (.+)",
                    at -> within(at.group(2), at.group(1), at.group(3))),
            form(
                    "within (?:" + ABOUT + ")?" + NUMBER + " " + UNIT + " (?:of|after|from) (.+)",
                    at -> within(at.group(1), at.group(2), at.group(3))),
            form("an? " + UNIT + " or (two) after (.+)", at -> after("one", at.group(2), at.group(1), at.group(3))),
            form(
                    NUMBER + "(?: or | to | ?- ?)" + NUMBER + " " + UNIT + " after (.+)",
                    at -> after(at.group(1), at.group(2), at.group(3), at.group(4))),
            form(ABOUT + "(.+ (?:after|before) .+)", at -> meaning(at.group(1), at.group(1))),
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
            form(ABOUT + "(.+)", at -> PlainDate.read(at.group(1)).edtf() + "~"),
            form(
                    "(?:probably|possibly|perhaps|maybe|presumably|likely) (.+)",
                    at -> doubted(at.group(1), Doubt.UNCERTAIN)),
            form("(.+?) ?([?~%])", at -> doubted(at.group(1), Doubt.behind(at.group(2)))),
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
        String text = ShortYears.checkMonth(plainSpaces(typed));
        return ShortYears.isWritten(text) ? inWords(text) : asEdtfOrInWords(text);
    }

    private FuzzyDate asEdtfOrInWords(String text) {
        return asEdtf(text)
                .or(() -> OtherEdtf.asKept(text).flatMap(DateReader::asEdtf))
                .orElseGet(() -> inWords(text));
    }

    /** Whether it names the first and the last day of something, rather than one day between two. */
    static boolean isSpanOfDays(String typed) {
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
            if (notAsKept.why() != Unread.NO_DATE) {
                throw notAsKept;
            }
            return Optional.empty();
        }
    }

    /** What is copied from a page brings spaces that do not break lines, and signs that nobody sees. */
    private static String plainSpaces(String typed) {
        return typed.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    private FuzzyDate inWords(String text) {
        String lower = lower(text);
        String plain = withWholeYears(lower);
        Optional<PlainDate> timed = TimeOfDay.day(plain);
        FuzzyDate date = FuzzyDate.parse(timed.isPresent() ? timed.get().edtf() : edtf(plain, text));
        return timed.isPresent() || !plain.equals(lower) || saysMoreThanItsDate(date, plain)
                ? new FuzzyDate(date.edtf(), date.earliest(), date.latest(), text)
                : date;
    }

    /** In small letters, with one kind of dash. */
    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH).replaceAll("[–—]", "-");
    }

    /**
     * With dots the year comes last, so two figures are plain where they name a year of this century up to today's. The words
     * stay beside it.
     */
    private String withWholeYears(String plain) {
        return TWO_FIGURES.matcher(plain).replaceAll(at -> {
            int year = CENTURY + Integer.parseInt(at.group(2));
            return at.group(1) + (year <= today.getYear() ? String.valueOf(year) : at.group(2));
        });
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
        throw why.why() == Unread.NO_DATE ? UnreadReasons.of(plain, text) : why;
    }

    /** A plain day, month or year needs no words beside it, nor does what its date says in the same words. */
    private static boolean saysMoreThanItsDate(FuzzyDate date, String plain) {
        boolean saysItself = date.isDoubted()
                && plain.equals(lower(date.startText())
                        + date.edtf().substring(date.edtf().length() - 1));
        return !saysItself
                && (date.shape() == DateShape.WINDOW
                        || date.isDoubted()
                        || plain.startsWith("before ")
                        || plain.startsWith("after ")
                        || plain.endsWith("?"));
    }

    private static String upTo(String end) {
        return "[.." + Period.read(end).last() + "]";
    }

    private static String from(String start) {
        return "[" + Period.read(start).first() + "..]";
    }

    private static String doubted(String text, Doubt doubt) {
        FuzzyDate date = FuzzyDate.parse(meaning(text, text));
        boolean isPlain = date.earliest() != null && date.latest() != null && date.shape() != DateShape.WINDOW;
        return isPlain ? doubt.addedTo(date.edtf()) : date.edtf();
    }

    private static String within(String amount, String unit, String start) {
        Period from = Period.read(start);
        LocalDate end = Duration.of(amount, unit).after(from.last());
        return "[" + from.first() + ".." + end + "]";
    }

    private static String after(String least, String most, String unit, String start) {
        Period from = Period.read(start);
        return distant(Period.of(
                Duration.of(least, unit).after(from.first()),
                Duration.of(most, unit).after(from.last())));
    }

    private static String before(Matcher at) {
        Period end = Period.read(at.group(3));
        Duration distance = Duration.of(at.group(1), at.group(2));
        return distant(Period.of(distance.before(end.first()), distance.before(end.last())));
    }

    /** What lies some time from a day is no exact day: nobody counted the days. */
    private static String distant(Period reached) {
        return reached.shape() == DateShape.DAY ? Doubt.APPROXIMATE.addedTo(reached.edtf()) : reached.edtf();
    }

    private static WayOfWriting form(String pattern, Function<Matcher, String> meaning) {
        return new WayOfWriting(Pattern.compile(pattern), meaning);
    }
}
