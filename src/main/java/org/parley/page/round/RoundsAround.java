package org.parley.page.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.talks.Round;
import org.parley.web.Neighbour;

/** A round and its neighbours on the track. */
record RoundsAround(
        Round round, @Nullable Round previous, @Nullable Round next) {

    /** @param rounds in the order of their numbers; empty where there is no such round */
    static Optional<RoundsAround> of(List<Round> rounds, int number) {
        return rounds.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(round -> new RoundsAround(
                        round,
                        rounds.get(0) == round ? null : rounds.get(0),
                        rounds.get(rounds.size() - 1) == round ? null : rounds.get(rounds.size() - 1)));
    }

    static @Nullable Neighbour link(String negotiation, @Nullable Round round) {
        return round == null
                ? null
                : new Neighbour(
                        Addresses.round(negotiation, round.track().slug(), round.number()),
                        "Round " + round.number() + ", " + round.title());
    }
}
