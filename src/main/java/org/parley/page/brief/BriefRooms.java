package org.parley.page.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Position;
import org.parley.record.issue.Standing;
import org.parley.record.party.Party;
import org.parley.record.party.People;
import org.parley.record.party.Tenure;
import org.parley.record.party.Titles;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Component;

/** Finds who will be in the room: of the round that is expected as far as names are known, otherwise of the one before it. */
@Component
class BriefRooms {

    private final Rounds rounds;
    private final People people;
    private final Statements statements;
    private final Publications publications;

    BriefRooms(Rounds rounds, People people, Statements statements, Publications publications) {
        this.rounds = rounds;
        this.people = people;
        this.statements = statements;
        this.publications = publications;
    }

    /** @param open the issues that are open on the day, with all positions on them, the hardest first */
    Optional<BriefPage.Room> of(RoundsAsOf known, BriefPage.@Nullable Expected next, List<Standing> open) {
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
                        room(each, next == null || each.id() != next.round().id(), known.known(), open));
    }

    private BriefPage.Room room(Round round, boolean before, Knowledge asked, List<Standing> open) {
        List<Long> present = round.delegations().stream()
                .flatMap(each -> each.members().stream())
                .map(each -> each.person().id())
                .toList();
        Titles titles = people.titlesOf(present);
        List<Party> negotiating = round.delegations().stream()
                .filter(each -> each.capacity() == Capacity.PARTY)
                .map(Delegation::party)
                .toList();
        List<Statement> said = statements.lastOf(
                negotiating.stream().map(Party::id).toList(),
                round.track().negotiation().slug(),
                asked.day());
        List<Recorded> records = Stream.<Stream<? extends Recorded>>of(
                        round.delegations().stream(),
                        round.delegations().stream().flatMap(each -> each.members().stream()),
                        titles.tenures().stream().map(Tenure::appointment),
                        open.stream().flatMap(each -> each.issue().positionsBy(asked.day())),
                        said.stream())
                .<Recorded>flatMap(each -> each)
                .toList();
        Knowledge known = publications.knownOn(asked.day(), asked.hindsight(), records);
        List<Map<Party, Position>> held =
                open.stream().map(each -> HeldPositions.on(each.issue(), known)).toList();
        return new BriefPage.Room(
                round,
                before,
                titles,
                negotiating.stream()
                        .map(each -> FirmLines.of(each, held, said, known))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                known);
    }
}
