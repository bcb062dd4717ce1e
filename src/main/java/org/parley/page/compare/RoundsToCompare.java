package org.parley.page.compare;

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
 * @param rounds by track, then by number
 */
record RoundsToCompare(List<Round> rounds) {

    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9-]+/\\d+");

    private static final Comparator<Round> BY_DAY = Comparator.comparing(
                    Round::firstDay, Comparator.nullsFirst(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(Round::number);

    /** What was asked for, completed: by the two held last, by the round before the second, by the one held last. */
    Optional<RoundPair> pair(@Nullable String first, @Nullable String second) {
        Round asked = first == null ? null : find(first);
        Round then = second == null ? lastHeld(each -> each != asked).orElse(null) : find(second);
        if (then == null) {
            return Optional.empty();
        }
        Optional<Round> one =
                asked != null ? Optional.of(asked) : second == null ? lastHeld(each -> each != then) : before(then);
        return one.map(each -> new RoundPair(each, then));
    }

    /** The pair so many steps on, each round on its own track. */
    Optional<RoundPair> moved(RoundPair pair, int steps) {
        return moved(pair.first(), steps)
                .flatMap(one -> moved(pair.second(), steps).map(other -> new RoundPair(one, other)));
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

    private Optional<Round> before(Round round) {
        return moved(round, -1)
                .or(() -> lastHeld(each -> BY_DAY.compare(each, round) < 0))
                .or(() -> lastHeld(each -> each != round));
    }

    private Optional<Round> moved(Round round, int steps) {
        List<Round> track = rounds.stream()
                .filter(each -> each.track().slug().equals(round.track().slug()))
                .toList();
        int place = track.indexOf(round) + steps;
        return place < 0 || place >= track.size() ? Optional.empty() : Optional.of(track.get(place));
    }

    private Optional<Round> lastHeld(Predicate<Round> among) {
        return rounds.stream()
                .filter(each -> each.status().isHeld())
                .filter(among)
                .max(BY_DAY);
    }
}
