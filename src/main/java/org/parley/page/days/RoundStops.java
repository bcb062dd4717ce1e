package org.parley.page.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;

/**
 * The rounds that have begun, in order of time.
 *
 * @param begun the first day of each
 * @param stops the days on which they ended
 */
public record RoundStops(List<LocalDate> begun, List<RoundStop> stops) {

    public static RoundStops of(List<Round> rounds, LocalDate today) {
        Map<LocalDate, List<Round>> byDay = new TreeMap<>();
        for (Round round : rounds) {
            LocalDate day = RoundStop.dayOf(round, today);
            if (day != null) {
                byDay.computeIfAbsent(day, each -> new ArrayList<>()).add(round);
            }
        }
        return new RoundStops(
                rounds.stream().map(RoundStop::begun).sorted().toList(),
                byDay.entrySet().stream()
                        .map(each -> new RoundStop(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Those that had begun by a day, with the stops up to it. */
    public RoundStops upTo(LocalDate last) {
        return new RoundStops(
                begun.stream().filter(each -> !each.isAfter(last)).toList(),
                stops.stream().filter(each -> !each.day().isAfter(last)).toList());
    }

    /** When the first of those that have a stop began, as exactly as it is known. */
    public Optional<FuzzyDate> firstBegun() {
        return stops.stream()
                .flatMap(each -> each.rounds().stream())
                .map(Round::firstDay)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
    }

    /** The first day of the round that had begun last by a day. */
    public Optional<LocalDate> lastBegun(LocalDate day) {
        return begun.stream().filter(each -> !each.isAfter(day)).reduce((last, each) -> each);
    }

    @Nullable
    public RoundStop before(LocalDate day) {
        return stops.stream()
                .filter(each -> each.day().isBefore(day))
                .reduce((last, each) -> each)
                .orElse(null);
    }
}
