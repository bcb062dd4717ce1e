package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month, a season or a year as it is written out: "5 February 2026", "Thu, Feb 5, 2026", "5.2.2026",
 * "Feb 2026", "spring 2025", "2026".
 */
record PlainDate(String edtf, LocalDate first, LocalDate last) {

    private static final String NAME = "([a-z]{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern LED_IN = Pattern.compile("(?:(?:sometime )?(?:in|on|during) )?(?:the )?(.+)");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "(?: of )?[ -]?" + NAME + ",?[ -]?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(NAME + "[ -]" + DAY + ",?[ -](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}),? " + NAME + " " + DAY);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(NAME + "(?:,? (?:of )?|[-/])(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4}),? " + NAME);
    private static final Pattern WINTER = Pattern.compile("winter (?:of )?(\\d{4})[-/](\\d{4}|\\d{2})");
    private static final Pattern NO_YEAR =
            Pattern.compile(DAY + "(?: of )? ?" + NAME + "|" + NAME + " " + DAY + "|" + NAME);

    static PlainDate read(String text) {
        String plain = withoutLead(text.strip().toLowerCase(Locale.ENGLISH));
        if (ShortYears.isWritten(plain)) {
            throw new InvalidDateException(text);
        }
        Optional<Weekday> weekday = Weekday.before(plain);
        return weekday.isPresent()
                ? weekday.get().check(read(weekday.get().date()), text)
                : inWords(plain, text)
                        .orElseGet(() -> ofEdtf(NumericDate.read(plain).orElse(plain), text));
    }

    /** Without the "in" of "in 2026", and the "on the" of "on the 5th of February 2026". */
    static String withoutLead(String text) {
        Matcher led = LED_IN.matcher(text);
        return led.matches() ? led.group(1) : text;
    }

    private static Optional<PlainDate> inWords(String plain, String text) {
        Matcher winter = WINTER.matcher(plain);
        if (winter.matches()) {
            return Optional.of(winter(winter.group(1), winter.group(2), text));
        }
        Matcher day = DAY_FIRST.matcher(plain);
        if (day.matches()) {
            return Optional.of(day(day.group(3), day.group(2), day.group(1), text));
        }
        Matcher turned = MONTH_FIRST.matcher(plain);
        if (turned.matches()) {
            return Optional.of(day(turned.group(3), turned.group(1), turned.group(2), text));
        }
        Matcher ordered = YEAR_FIRST.matcher(plain);
        if (ordered.matches()) {
            return Optional.of(day(ordered.group(1), ordered.group(2), ordered.group(3), text));
        }
        Matcher month = MONTH_AND_YEAR.matcher(plain);
        if (month.matches()) {
            return Optional.of(month(month.group(2), month.group(1), text));
        }
        Matcher yearAndMonth = YEAR_AND_MONTH.matcher(plain);
        if (yearAndMonth.matches()) {
            return Optional.of(month(yearAndMonth.group(1), yearAndMonth.group(2), text));
        }
        if (namesNoYear(plain)) {
            throw new InvalidDateException(text, Unread.YEAR_MISSING);
        }
        return Optional.empty();
    }

    /** Whether it is a day and a month, or a month or season, of some year. */
    static boolean namesNoYear(String plain) {
        Matcher at = NO_YEAR.matcher(plain);
        if (!at.matches()) {
            return false;
        }
        String name = at.group(2) != null ? at.group(2) : at.group(3) != null ? at.group(3) : at.group(5);
        return MonthNames.digits(name).isPresent();
    }

    private static PlainDate winter(String from, String to, String text) {
        int year = Integer.parseInt(from);
        int next = to.length() == 2 ? year / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to);
        int turn = year % 100 == 99 && to.equals("00") ? year + 1 : next;
        if (turn != year + 1) {
            throw new InvalidDateException(text);
        }
        return ofEdtf(from + "-24", text);
    }

    private static PlainDate month(String year, String name, String text) {
        if (name.equals("winter")) {
            int of = Integer.parseInt(year);
            throw new InvalidDateException(text, Unread.WHICH_WINTER, DateWords.winter(of - 1), DateWords.winter(of));
        }
        return ofEdtf(year + "-" + digits(name, text), text);
    }

    private static PlainDate day(String year, String month, String day, String text) {
        int number = MonthNames.month(month)
                .orElseThrow(() -> new InvalidDateException(text))
                .getValue();
        try {
            LocalDate of = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            return ofEdtf(of.toString(), text);
        } catch (DateTimeException impossible) {
            throw new InvalidDateException(text, Unread.NO_SUCH_DAY);
        }
    }

    private static String digits(String name, String text) {
        return MonthNames.digits(name).orElseThrow(() -> new InvalidDateException(text));
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
}
