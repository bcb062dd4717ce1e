package org.parley.page.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.party.People;
import org.parley.record.party.Tenure;
import org.parley.record.party.Titles;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Component;

/** Finds who will be in the room: of the round that is expected as far as names are known, otherwise of the one before it. */
@Component
class BriefRooms {

    private final Rounds rounds;
    private final People people;
    private final Publications publications;

    BriefRooms(Rounds rounds, People people, Publications publications) {
        this.rounds = rounds;
        this.people = people;
        this.publications = publications;
    }

    Optional<BriefPage.Room> of(RoundsAsOf known, BriefPage.@Nullable Expected next) {
        List<Round> asked = new ArrayList<>();
        if (next != null && known.isToday()) {
            asked.add(next.round());
        }
        Optional<Round> before = next == null ? known.latest() : known.latestLike(next.round());
        before.ifPresent(asked::add);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        rounds.withDelegations(asked.stream().map(Round::id).toList()); // fills those asked for
        return asked.stream()
                .filter(each -> !each.delegations().isEmpty())
                .findFirst()
                .map(each ->
                        room(each, next == null || each.id() != next.round().id(), known.known()));
    }

    private BriefPage.Room room(Round round, boolean before, Knowledge asked) {
        List<Long> present = round.delegations().stream()
                .flatMap(each -> each.members().stream())
                .map(each -> each.person().id())
                .toList();
        Titles titles = people.titlesOf(present);
        List<Recorded> records = Stream.<Stream<? extends Recorded>>of(
                        round.delegations().stream(),
                        round.delegations().stream().flatMap(each -> each.members().stream()),
                        titles.tenures().stream().map(Tenure::appointment))
                .<Recorded>flatMap(each -> each)
                .toList();
        Knowledge known = publications.knownOn(asked.day(), asked.hindsight(), records);
        return new BriefPage.Room(round, before, titles, known);
    }
}
