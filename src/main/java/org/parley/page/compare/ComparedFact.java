package org.parley.page.compare;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Round;
import org.parley.record.talks.Sitting;

/**
 * One thing that is known of rounds, as two of them have it.
 *
 * @param label its key in the bundle
 * @param list the list of codes that the values stand in; null where they are words
 */
record ComparedFact(String label, @Nullable String list, List<String> first, List<String> second) {

    static List<ComparedFact> of(Round first, Round second) {
        return Stream.of(
                        new ComparedFact("status", "RoundStatus", words(first.status()), words(second.status())),
                        new ComparedFact("place", null, place(first), place(second)),
                        new ComparedFact(
                                "venue",
                                null,
                                words(first.ownPlace().venue()),
                                words(second.ownPlace().venue())),
                        new ComparedFact("format", "RoundFormat", words(first.format()), words(second.format())),
                        new ComparedFact("outcomes", "Outcome", outcomes(first), outcomes(second)),
                        new ComparedFact("next", null, words(first.whatNext()), words(second.whatNext())))
                .filter(each -> !each.first.isEmpty() || !each.second.isEmpty())
                .toList();
    }

    public Likeness likeness() {
        return Likeness.of(first, second);
    }

    /** Whether a value is to be marked, because the other round has others but not this one. */
    public boolean isOnlyIn(List<String> one, String value) {
        List<String> other = one == first ? second : first;
        return one.size() + other.size() > 2 && !other.isEmpty() && !other.contains(value);
    }

    private static List<String> outcomes(Round round) {
        return round.outcomes().stream().map(Enum::name).toList();
    }

    private static List<String> place(Round round) {
        return Stream.concat(
                        Stream.of(round.ownPlace().town()),
                        round.sittings().stream().map(Sitting::place))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> words(@Nullable Object value) {
        return value == null ? List.of() : List.of(value instanceof Enum<?> code ? code.name() : value.toString());
    }
}
