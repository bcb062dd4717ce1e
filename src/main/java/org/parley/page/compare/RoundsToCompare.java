package org.parley.page.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;

/**
 * The rounds of a negotiation of which two can be compared.
 *
 * @param rounds by track, then in the order of time
 */
record RoundsToCompare(List<Round> rounds, LocalDate today) {

    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private static final Comparator<Round> BY_DAY =
            Comparator.comparing(Round::firstDay, Comparator.nullsFirst(Comparator.<FuzzyDate>naturalOrder()));

    /**
     * What was asked for, completed from the same track where it can be: nobody comes or goes between tracks. Without a wish, the
     * round that was held last, of those that have one before them, and that one.
     */
    Optional<RoundPair> pair(@Nullable String first, @Nullable String second) {
        Round one = first == null ? null : find(first);
        Round other = second == null ? null : find(second);
        if (one != null && other != null) {
            return Optional.of(pair(one, other));
        }
        if (one != null) {
            return beside(one, 1).map(each -> pair(one, each));
        }
        if (other != null) {
            return beside(other, -1).map(each -> pair(each, other));
        }
        return lastHeld(each -> moved(each, -1).isPresent())
                .flatMap(each -> moved(each, -1).map(before -> pair(before, each)))
                .or(() ->
                        lastHeld(each -> true).flatMap(each -> beside(each, -1).map(before -> pair(before, each))));
    }

    private RoundPair pair(Round first, Round second) {
        boolean isOneTrack = first.track().slug().equals(second.track().slug());
        return new RoundPair(first, second, isOneTrack && rounds.indexOf(first) < rounds.indexOf(second));
    }

    /** The next or the last one on its track; where there is none that way, one of any track: if possible one held before. */
    private Optional<Round> beside(Round round, int step) {
        return moved(round, step)
                .or(() -> lastHeld(each -> BY_DAY.compare(each, round) < 0))
                .or(() -> lastHeld(each -> each != round));
    }

    /** The pair so many steps on, each round on its own track. */
    Optional<RoundPair> moved(RoundPair pair, int steps) {
        return moved(pair.first(), steps)
                .flatMap(one -> moved(pair.second(), steps).map(other -> pair(one, other)));
    }

    Map<String, List<Round>> byTrack() {
        return rounds.stream()
                .collect(Collectors.groupingBy(each -> each.track().name(), LinkedHashMap::new, Collectors.toList()));
    }

    private Round find(String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new BadRequestException(
                    "error.asked.round",
                    reference,
                    rounds.isEmpty() ? "direct/1" : rounds.get(0).reference());
        }
        return rounds.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no round " + reference));
    }

    private Optional<Round> moved(Round round, int steps) {
        List<Round> track = rounds.stream()
                .filter(each -> each.track().slug().equals(round.track().slug()))
                .toList();
        int place = track.indexOf(round) + steps;
        return place < 0 || place >= track.size() ? Optional.empty() : Optional.of(track.get(place));
    }

    private boolean mayHaveBegun(Round round) {
        return round.firstDay() == null || round.firstDay().mayBeBy(today);
    }

    private Optional<Round> lastHeld(Predicate<Round> among) {
        return rounds.stream()
                .filter(each -> each.status().isHeld() && mayHaveBegun(each))
                .filter(among)
                .max(BY_DAY);
    }
}
