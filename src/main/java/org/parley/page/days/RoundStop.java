package org.parley.page.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundName;

/** A day at which to stop when stepping through the rounds: one or several ended on it. */
public record RoundStop(LocalDate day, List<Round> rounds) {

    /** The last day that a round may have had, but none that is still to come; null where it cannot have begun yet. */
    public static @Nullable LocalDate dayOf(Round round, LocalDate today) {
        if (begun(round).isAfter(today)) {
            return null;
        }
        LocalDate last = ended(round)
                .map(each -> each.latest() == null ? each.countsFrom() : each.latest())
                .orElse(today);
        return last.isAfter(today) ? today : last;
    }

    private static Optional<FuzzyDate> ended(Round round) {
        return Stream.of(round.lastDay(), round.firstDay())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** When its rounds ended, as exactly as it is known. */
    public String text() {
        return rounds.stream()
                .map(RoundStop::ended)
                .flatMap(Optional::stream)
                .map(FuzzyDate::shortText)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The first day on which a round may have been held. */
    public static LocalDate begun(Round round) {
        FuzzyDate first = Objects.requireNonNull(round.firstDay(), "a round that has begun has a first day");
        return first.countsFrom();
    }

    public List<RoundName> names() {
        return rounds.stream().map(Round::nameOnTrack).toList();
    }
}
