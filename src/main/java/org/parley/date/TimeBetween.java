package org.parley.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many days lie between two dates, as far as they are known.
 *
 * @param least as few as this, never less than 0
 * @param most as many as this
 */
public record TimeBetween(long least, long most) {

    private static final Pattern SAID = Pattern.compile("\\b([a-z]+|\\d{1,4}) (day|week|month|year)s?\\b");

    /** Empty where one of the dates is open on the side that counts. */
    public static Optional<TimeBetween> of(FuzzyDate earlier, FuzzyDate later) {
        LocalDate from = earlier.earliest();
        LocalDate fromLatest = earlier.latest();
        LocalDate to = later.earliest();
        LocalDate toLatest = later.latest();
        if (from == null || fromLatest == null || to == null || toLatest == null) {
            return Optional.empty();
        }
        return Optional.of(new TimeBetween(
                Math.max(0, ChronoUnit.DAYS.between(fromLatest, to)),
                Math.max(0, ChronoUnit.DAYS.between(from, toLatest))));
    }

    /**
     * The days that people mean by "five months": somewhat less than so many, or more, but not one unit more. Empty where the words
     * name no such time.
     */
    public static Optional<TimeBetween> said(String words) {
        Matcher found = SAID.matcher(words.toLowerCase(Locale.ENGLISH));
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            Duration said = Duration.of(found.group(1), found.group(2));
            long unit = said.unit().getDuration().toDays();
            return Optional.of(new TimeBetween(said.amount() * unit - unit / 2, (said.amount() + 1) * unit - 1));
        } catch (InvalidDateException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether some number of days is allowed by both. */
    public boolean overlaps(TimeBetween other) {
        return least <= other.most && other.least <= most;
    }

    public boolean isExact() {
        return least == most;
    }
}
