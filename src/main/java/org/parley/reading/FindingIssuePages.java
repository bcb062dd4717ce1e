package org.parley.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.event.Statement;
import org.parley.event.Statements;
import org.parley.history.Recorded;
import org.parley.issue.Issue;
import org.parley.issue.Issues;
import org.parley.issue.Position;
import org.parley.issue.Positions;
import org.parley.issue.StatusChange;
import org.parley.issue.StatusChanges;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an issue with all its changes, positions and statements, in six statements. */
@Service
class FindingIssuePages {

    private final NegotiationBands bands;
    private final Issues issues;
    private final StatusChanges changes;
    private final Positions positions;
    private final Statements statements;
    private final Evidences evidences;
    private final Contests contests;

    FindingIssuePages(
            NegotiationBands bands,
            Issues issues,
            StatusChanges changes,
            Positions positions,
            Statements statements,
            Evidences evidences,
            Contests contests) {
        this.bands = bands;
        this.issues = issues;
        this.changes = changes;
        this.positions = positions;
        this.statements = statements;
        this.evidences = evidences;
        this.contests = contests;
    }

    @Transactional(readOnly = true)
    public IssuePage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Issue issue = issues.find(negotiation, slug).orElseThrow(() -> new NotFoundException("no issue " + slug));
        List<StatusChange> moved = changes.ofIssue(issue.id()).stream()
                .sorted(Comparator.comparing(StatusChange::effective))
                .toList();
        List<Position> held = positions.ofIssue(issue.id());
        List<Statement> said = statements.ofIssue(issue.id());
        List<Long> records = new ArrayList<>(List.of(issue.id()));
        Stream.<List<? extends Recorded>>of(moved, held, said)
                .flatMap(List::stream)
                .forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        return new IssuePage(
                band,
                List.of(new Crumb("Checklist", Addresses.checklist(negotiation))),
                issue,
                moved.isEmpty() ? null : moved.get(moved.size() - 1).status(),
                moves(moved, evidence),
                byParty(held),
                said,
                contests.of(evidence, issue),
                evidence);
    }

    private List<IssuePage.Move> moves(List<StatusChange> inOrder, Evidence evidence) {
        List<IssuePage.Move> moves = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            StatusChange change = inOrder.get(i);
            moves.add(new IssuePage.Move(
                    change,
                    i == 0 ? null : change.status().since(inOrder.get(i - 1).status()),
                    contests.of(evidence, change)));
        }
        Collections.reverse(moves);
        return moves;
    }

    private static List<IssuePage.Held> byParty(List<Position> held) {
        Map<Long, List<Position>> parties = new LinkedHashMap<>();
        held.forEach(each -> parties.computeIfAbsent(each.party().id(), id -> new ArrayList<>())
                .add(each));
        return parties.values().stream()
                .map(each -> each.stream()
                        .sorted(Comparator.comparing(Position::effective).reversed())
                        .toList())
                .map(each -> new IssuePage.Held(
                        PartyMark.of(each.get(0).party()), each.get(0), each.subList(1, each.size())))
                .toList();
    }
}
