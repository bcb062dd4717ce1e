package org.parley.page.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedents;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChanges;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.HeldDays;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundSchedule;
import org.parley.record.talks.Rounds;
import org.parley.web.Crumb;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds all that is known of a round, in eleven statements however much that is. */
@Service
class RoundPages {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final Positions positions;
    private final People people;
    private final GroupSessions sessions;
    private final Agreements agreements;
    private final Precedents precedents;
    private final StatusChanges changes;
    private final Statements statements;
    private final Evidences evidences;
    private final Clock clock;

    RoundPages(
            NegotiationBands bands,
            Rounds rounds,
            Positions positions,
            People people,
            GroupSessions sessions,
            Agreements agreements,
            Precedents precedents,
            StatusChanges changes,
            Statements statements,
            Evidences evidences,
            Clock clock) {
        this.bands = bands;
        this.rounds = rounds;
        this.positions = positions;
        this.people = people;
        this.sessions = sessions;
        this.agreements = agreements;
        this.precedents = precedents;
        this.changes = changes;
        this.statements = statements;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundPage of(String negotiation, String track, int number) {
        NegotiationBand band = bands.of(negotiation);
        RoundsAround around = RoundsAround.of(rounds.around(negotiation, track, number), number)
                .orElseThrow(() -> new NotFoundException("no round " + track + "/" + number));
        Round round = around.round();
        RoundSchedule schedule = RoundSchedule.of(round, round.announcements(), LocalDate.now(clock));
        Round before = loadSeats(round);
        List<GroupSession> sittings = sessions.ofGroupsThatSatIn(round.id());
        List<Agreement> agreed = agreements.ofRound(round.id());
        List<StatusChange> moved = changes.ofIssuesThatMovedIn(round.id());
        List<Position> reported = positionsReportedIn(negotiation, round);
        List<Statement> said = statements.ofRounds(List.of(round.id())).stream()
                .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                .toList();
        Titles titles = new Titles(people.appointmentsOf(peopleOf(round, said)));
        RoundSeats seats = new RoundSeats(round, before, titles);
        List<Recorded> named = new ArrayList<>(List.of(round));
        named.addAll(schedule.announcements());
        named.addAll(seats.records());
        new GroupHistory(sittings).in(round.id()).forEach(each -> named.addAll(List.of(each, each.workingGroup())));
        agreed.forEach(each -> {
            named.add(each);
            named.addAll(each.commitments());
        });
        named.addAll(RoundPageParts.here(moved, round));
        named.addAll(reported);
        named.addAll(said);
        Evidence evidence = evidences.of(named);
        RoundPageParts parts = new RoundPageParts(round, titles, evidence, LocalDate.now(clock));
        return new RoundPage(
                band,
                crumbs(negotiation, round),
                round,
                RoundDays.of(round.firstDay(), round.lastDay()),
                schedule.overdue(),
                schedule.announcedWindow(),
                seats.views(evidence),
                seats.absent(),
                RoundsAround.link(negotiation, before),
                parts.sessions(sittings),
                parts.agreements(
                        agreed, precedents.of(agreed.stream().map(Agreement::id).toList())),
                parts.moves(moved),
                parts.positions(reported),
                parts.statements(said),
                parts.announcements(schedule),
                evidence.contests(round),
                RoundsAround.link(negotiation, around.previous()),
                RoundsAround.link(negotiation, around.next()),
                around.next() == null ? null : days(around.next()),
                around.previous() == null ? null : Addresses.compare(around.previous(), round),
                evidence);
    }

    /** @return the round that its delegations are compared with */
    private @Nullable Round loadSeats(Round round) {
        return rounds.withDelegationsNowAndBefore(round, round.track(), round.number()).stream()
                .filter(each -> each.id() != round.id())
                .findFirst()
                .orElse(null);
    }

    /** A position is dated, not tied to a round: these were reported while it was held. */
    private List<Position> positionsReportedIn(String negotiation, Round round) {
        return HeldDays.of(round)
                .map(days -> positions.reportedBetween(negotiation, days.first(), days.last()))
                .orElse(List.of());
    }

    private RoundPage.Days days(Round round) {
        RoundSchedule schedule = RoundSchedule.of(round, round.announcements(), LocalDate.now(clock));
        return new RoundPage.Days(
                RoundDays.of(round.firstDay(), round.lastDay()),
                schedule.announcedWindow());
    }

    private static List<Crumb> crumbs(String negotiation, Round round) {
        String rounds = Addresses.rounds(negotiation);
        return List.of(
                new Crumb("Rounds", rounds),
                new Crumb(
                        round.track().name(), rounds + "?track=" + round.track().slug()));
    }

    private static List<Long> peopleOf(Round round, List<Statement> said) {
        return Stream.concat(
                        round.delegations().stream()
                                .flatMap(each -> each.members().stream())
                                .map(DelegationMember::person),
                        said.stream().map(Statement::person).filter(Objects::nonNull))
                .map(Person::id)
                .distinct()
                .toList();
    }
}
