package org.parley.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two dates, where the first may leave out what the second says: "4-5 Feb 2026", "30 Dec - 2 Jan 2026", "Feb 4 and 5, 2026". */
record Span(Period from, Period to) {

    private static final String NAME = "([a-z]{3,9}\\.?)";
    private static final Pattern MONTH_ONCE =
            Pattern.compile(NAME + " (\\d{1,2})(?: ?- ?| to | and | & )(\\d{1,2}),? (\\d{4})");
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("from (.+?) (?:to|until|till) (.+)"),
            Pattern.compile("(.+?)(?: to | - | and | & |\\.\\.)(.+)"),
            Pattern.compile("([^/]+?) ?/ ?([^/]+)"),
            Pattern.compile("(.+?) ?- ?(.+)"));
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    /** @throws InvalidDateException where it is written as a span but its ends cannot be read */
    static Optional<Span> read(String text) {
        Matcher once = MONTH_ONCE.matcher(text);
        if (once.matches()) {
            return Optional.of(between(once.group(2), once.group(3) + " " + once.group(1) + " " + once.group(4)));
        }
        InvalidDateException senseless = null;
        for (Pattern each : WAYS) {
            Matcher way = each.matcher(text);
            try {
                if (way.matches()) {
                    return Optional.of(between(way.group(1), way.group(2)));
                }
            } catch (InvalidDateException notThisWay) {
                senseless = senseless == null || senseless.why() == Unread.NO_DATE ? notThisWay : senseless;
            }
        }
        if (senseless != null) {
            throw senseless;
        }
        return Optional.empty();
    }

    static Span between(String from, String to) {
        Period end = Period.read(to);
        String start = from.strip().toLowerCase(Locale.ENGLISH);
        int year = end.first().getYear();
        if (DAY_ONLY.matcher(start).matches() && end.shape() == DateShape.DAY) {
            String month = end.first().getMonth().name();
            return new Span(Period.of(PlainDate.read(start + " " + month + " " + year)), end);
        }
        if (!PlainDate.namesNoYear(start)) {
            return new Span(Period.read(start), end);
        }
        Period sameYear = Period.of(PlainDate.read(start + " " + year));
        boolean turns = sameYear.first().getMonthValue() > end.first().getMonthValue();
        return new Span(turns ? Period.of(PlainDate.read(start + " " + (year - 1))) : sameYear, end);
    }

    boolean isOfDays() {
        return from.shape() == DateShape.DAY && to.shape() == DateShape.DAY;
    }

    /** One day between the two. */
    String window() {
        return "[" + from.start() + ".." + to.end() + "]";
    }
}
