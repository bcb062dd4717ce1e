package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the week before a date, as news gives it: "Thursday, 5 Feb 2026". It is checked, and then left out. */
record Weekday(DayOfWeek day, String date) {

    private static final Pattern BEFORE = Pattern.compile("((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\\.?,? (.+)");

    static Optional<Weekday> before(String text) {
        Matcher at = BEFORE.matcher(text);
        return at.matches()
                ? Arrays.stream(DayOfWeek.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(at.group(1)))
                        .map(each -> new Weekday(each, at.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    PlainDate check(PlainDate read, String text) {
        LocalDate first = read.first();
        if (!first.equals(read.last())) {
            throw new InvalidDateException(text);
        }
        if (first.getDayOfWeek() != day) {
            throw new InvalidDateException(
                    text,
                    Unread.OTHER_WEEKDAY,
                    DateWords.day(first),
                    first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return read;
    }
}
