package org.parley.page.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementView;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChanges;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Crumb;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an issue with all its changes, positions and statements, in nine statements. */
@Service
class FindingIssuePages {

    private final NegotiationBands bands;
    private final Issues issues;
    private final StatusChanges changes;
    private final Positions positions;
    private final Statements statements;
    private final Evidences evidences;
    private final People people;
    private final IssueNeighbours neighbours;
    private final Contests contests;
    private final Clock clock;

    FindingIssuePages(
            NegotiationBands bands,
            Issues issues,
            StatusChanges changes,
            Positions positions,
            Statements statements,
            Evidences evidences,
            People people,
            IssueNeighbours neighbours,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.issues = issues;
        this.changes = changes;
        this.positions = positions;
        this.statements = statements;
        this.evidences = evidences;
        this.people = people;
        this.neighbours = neighbours;
        this.contests = contests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public IssuePage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Issue issue = issues.find(negotiation, slug).orElseThrow(() -> new NotFoundException("no issue " + slug));
        IssueNeighbours.Around around = neighbours.around(issue);
        List<StatusChange> moved = changes.ofIssue(issue.id()).stream()
                .sorted(IssueMoves.IN_ORDER.reversed())
                .toList();
        List<Position> held = positions.ofIssue(issue.id());
        List<Statement> said = statements.ofIssue(issue.id()).stream()
                .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                .toList();
        Titles titles = new Titles(people.appointmentsOf(said.stream()
                .map(Statement::person)
                .filter(Objects::nonNull)
                .map(Person::id)
                .toList()));
        List<Long> records = new ArrayList<>(List.of(issue.id()));
        Stream.<List<? extends Recorded>>of(moved, held, said)
                .flatMap(List::stream)
                .forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        LocalDate today = LocalDate.now(clock);
        return new IssuePage(
                band,
                List.of(Crumb.to("checklist.title", Addresses.checklist(negotiation))),
                issue,
                moved.stream()
                        .filter(each -> each.effective().mayBeBy(today))
                        .findFirst()
                        .orElse(null),
                around.roundsSince(),
                moves(moved, evidence),
                PositionHistory.by(each -> each.party().id(), held, evidence, contests),
                said.stream()
                        .map(each -> new StatementView(
                                each,
                                each.person() == null ? null : titles.on(each.day(), each.person(), each.party()),
                                evidence.numbersOf(each.id())))
                        .toList(),
                contests.of(evidence, issue),
                around.previous(),
                around.next(),
                evidence);
    }

    private List<IssuePage.Move> moves(List<StatusChange> changes, Evidence evidence) {
        IssueMoves moves = new IssueMoves(changes);
        return changes.stream()
                .map(each ->
                        new IssuePage.Move(each, moves.before(each), moves.movement(each), contests.of(evidence, each)))
                .toList();
    }
}
