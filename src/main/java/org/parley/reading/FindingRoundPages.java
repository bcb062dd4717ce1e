package org.parley.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.agreement.Agreement;
import org.parley.agreement.Agreements;
import org.parley.agreement.Precedents;
import org.parley.event.Statement;
import org.parley.event.Statements;
import org.parley.history.Recorded;
import org.parley.issue.StatusChange;
import org.parley.issue.StatusChanges;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.negotiation.Round;
import org.parley.negotiation.Rounds;
import org.parley.negotiation.ScheduleAnnouncement;
import org.parley.party.People;
import org.parley.source.Evidences;
import org.parley.web.NotFoundException;
import org.parley.workinggroup.GroupSession;
import org.parley.workinggroup.GroupSessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds all that is known of a round, in twelve statements however much that is. */
@Service
class FindingRoundPages {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final RoundNeighbours neighbours;
    private final People people;
    private final GroupSessions sessions;
    private final Agreements agreements;
    private final Precedents precedents;
    private final StatusChanges changes;
    private final Statements statements;
    private final Evidences evidences;
    private final Contests contests;
    private final Clock clock;

    @SuppressWarnings("java:S107")
    FindingRoundPages(
            NegotiationBands bands,
            Rounds rounds,
            RoundNeighbours neighbours,
            People people,
            GroupSessions sessions,
            Agreements agreements,
            Precedents precedents,
            StatusChanges changes,
            Statements statements,
            Evidences evidences,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.rounds = rounds;
        this.neighbours = neighbours;
        this.people = people;
        this.sessions = sessions;
        this.agreements = agreements;
        this.precedents = precedents;
        this.changes = changes;
        this.statements = statements;
        this.evidences = evidences;
        this.contests = contests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundPage of(String negotiation, String track, int number) {
        NegotiationBand band = bands.of(negotiation);
        Round round = rounds.find(negotiation, track, number)
                .orElseThrow(() -> new NotFoundException("no round " + track + "/" + number));
        RoundNeighbours.Around around = neighbours.around(round);
        List<Long> seated = Stream.of(round.id(), around.seatedBefore())
                .filter(Objects::nonNull)
                .toList();
        List<Round> withSeats = rounds.withDelegations(seated);
        List<ScheduleAnnouncement> announced = rounds.announcementsOf(List.of(round.id()));
        List<GroupSession> sittings = sessions.ofGroupsThatSatIn(round.id());
        List<Agreement> agreed = agreements.ofRound(round.id());
        List<StatusChange> moved = changes.ofIssuesThatMovedIn(round.id());
        List<Statement> said = statements.ofRounds(List.of(round.id())).stream()
                .sorted(Comparator.comparing(Statement::day))
                .toList();
        Titles titles = new Titles(people.appointmentsOf(peopleOf(round, said)));
        List<Long> records = new ArrayList<>();
        records.add(round.id());
        seats(round).forEach(each -> records.add(each.id()));
        records.addAll(titles.recordsHeldOn(round.lastDay() == null ? round.firstDay() : round.lastDay()));
        Stream.of(sittings, agreed, promisesOf(agreed), moved, said, announced)
                .flatMap(List::stream)
                .forEach(each -> records.add(each.id()));
        RoundPageParts parts =
                new RoundPageParts(round, titles, evidences.behind(records), contests, LocalDate.now(clock));
        return parts.page(
                band,
                around,
                withSeats.stream().filter(each -> each.id() != round.id()).findFirst(),
                sittings,
                parts.agreements(
                        agreed, precedents.of(agreed.stream().map(Agreement::id).toList())),
                moved,
                said,
                announced);
    }

    private static List<Recorded> seats(Round round) {
        List<Recorded> seats = new ArrayList<>();
        round.delegations().forEach(each -> {
            seats.add(each);
            seats.addAll(each.members());
        });
        return seats;
    }

    private static List<Recorded> promisesOf(List<Agreement> agreed) {
        List<Recorded> promises = new ArrayList<>();
        agreed.forEach(each -> promises.addAll(each.commitments()));
        return promises;
    }

    private static List<Long> peopleOf(Round round, List<Statement> said) {
        return Stream.concat(
                        round.delegations().stream()
                                .flatMap(each -> each.members().stream())
                                .map(each -> each.person().id()),
                        said.stream()
                                .filter(each -> each.person() != null)
                                .map(each ->
                                        Objects.requireNonNull(each.person()).id()))
                .distinct()
                .toList();
    }
}
