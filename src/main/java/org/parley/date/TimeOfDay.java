package org.parley.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day beside one day: a timestamp, "5 Feb 2026 at 10:30", "10:30 on 5 Feb 2026". The day stays without it. Midnight and
 * 24:00 are not among them: they may belong to two days.
 */
final class TimeOfDay {

    private static final String CLOCK = "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?"
            + "(?: ?(?:[ap]\\.?m\\.?|hrs|hours|utc|gmt|local time|z|[+-]\\d{2}:?\\d{2}))?";
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})t" + CLOCK),
            Pattern.compile("(.+?),? (?:at )?" + CLOCK),
            Pattern.compile("(?:at )?" + CLOCK + ",? (.+)"));

    private TimeOfDay() {}

    /** The day without its time; empty where no time is given, or more than one day. */
    static Optional<PlainDate> day(String text) {
        for (Pattern each : WAYS) {
            Matcher at = each.matcher(text);
            if (at.matches()) {
                try {
                    PlainDate date = PlainDate.read(at.group(1));
                    return Optional.of(date).filter(read -> read.first().equals(read.last()));
                } catch (InvalidDateException noDay) {
                    if (noDay.why() != Unread.NO_DATE) {
                        throw noDay;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
