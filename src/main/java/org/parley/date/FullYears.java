package org.parley.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How many full years lie between a date and a day, as far as the date is known.
 *
 * @param least as few as this, never less than 0
 * @param most as many as this
 */
public record FullYears(int least, int most) {

    /** Empty where the date is open to the past or in doubt, or does not certainly lie before the day. */
    public static Optional<FullYears> of(FuzzyDate since, LocalDate day) {
        LocalDate from = since.earliest();
        LocalDate latest = since.latest();
        if (since.isDoubted() || from == null || latest == null || latest.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(new FullYears(
                Period.between(latest, day).getYears(),
                Period.between(from, day).getYears()));
    }
}
