package org.parley.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many days lie between two dates, as far as they are known.
 *
 * @param least as few as this, never less than 0
 * @param most as many as this
 */
public record TimeBetween(long least, long most) {

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

    public boolean isExact() {
        return least == most;
    }
}
