package org.parley.record.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * On which days a title was certainly held: on those that its own days and its sources cover. A source covers the day on
 * which it was published.
 *
 * @param published when the sources of the title were, as far as that is known; not those that tell of its end
 */
public record Tenure(Appointment appointment, List<FuzzyDate> published) {

    private static final Comparator<FuzzyDate> BY_CERTAIN_DAY =
            Comparator.comparing(FuzzyDate::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    public Tenure {
        published = List.copyOf(published);
    }

    /** Whether it was certainly held on that day: begun by then at the latest, and not over before the end of it. */
    public boolean isCertainOn(LocalDate day) {
        LocalDate first = firstCertain();
        LocalDate last = lastCertain();
        return first != null && last != null && !first.isAfter(day) && !last.isBefore(day);
    }

    /** When it was last known to be held, for a day after that; null where its end is recorded, and on days before. */
    public @Nullable FuzzyDate lastKnownBefore(LocalDate day) {
        FuzzyDate last = lastKnown();
        LocalDate first = firstCertain();
        return last == null || (first == null ? last.countsFrom() : first).isAfter(day) || isCertainOn(day)
                ? null
                : last;
    }

    /** As what it is to be named on a day, whether it is still held or not. */
    public KnownTitle on(LocalDate day) {
        return new KnownTitle(appointment, lastKnownBefore(day));
    }

    /** Whether it begins only after that day. */
    public boolean isAheadOf(LocalDate day) {
        FuzzyDate from = appointment.from();
        return from != null && !from.mayBeBy(day);
    }

    public Person person() {
        return appointment.person();
    }

    /** The last day by which it had begun; without that, the first day that a source covers. */
    private @Nullable LocalDate firstCertain() {
        LocalDate begun = begun();
        return begun != null
                ? begun
                : days(FuzzyDate::latest).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The first day on which it may have ended; without that, the last day that a source covers. */
    private @Nullable LocalDate lastCertain() {
        FuzzyDate to = appointment.to();
        return to != null && to.earliest() != null
                ? to.earliest()
                : Stream.concat(Stream.ofNullable(begun()), days(FuzzyDate::earliest))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** When it was last known to be held; null where its end is recorded, or nothing has a day. */
    public @Nullable FuzzyDate lastKnown() {
        if (appointment.to() != null) {
            return null;
        }
        Stream<FuzzyDate> began = Optional.ofNullable(begun()).map(FuzzyDate::of).stream();
        return Stream.concat(published.stream(), began).max(BY_CERTAIN_DAY).orElse(null);
    }

    private @Nullable LocalDate begun() {
        FuzzyDate from = appointment.from();
        return from == null ? null : from.latest();
    }

    private Stream<LocalDate> days(Function<FuzzyDate, @Nullable LocalDate> bound) {
        return published.stream().map(bound).filter(Objects::nonNull);
    }
}
