package org.parley.page.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.event.AttributedStatements;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssuePages {

    private final NegotiationBands bands;
    private final Issues issues;
    private final Positions positions;
    private final AttributedStatements statements;
    private final Evidences evidences;
    private final IssueNeighbours neighbours;
    private final Clock clock;

    IssuePages(
            NegotiationBands bands,
            Issues issues,
            Positions positions,
            AttributedStatements statements,
            Evidences evidences,
            IssueNeighbours neighbours,
            Clock clock) {
        this.bands = bands;
        this.issues = issues;
        this.positions = positions;
        this.statements = statements;
        this.evidences = evidences;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public IssuePage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Issue issue =
                issues.withHistory(negotiation, slug).orElseThrow(() -> new NotFoundException("no issue " + slug));
        IssueNeighbours.Around around = neighbours.around(issue);
        List<Position> held = positions.ofIssue(issue.id());
        List<AttributedStatement> said = statements.ofIssue(issue.id());
        List<Recorded> named = new ArrayList<>(List.of(issue));
        named.addAll(new IssueMoves(issue.statusChanges()).lastFirst());
        named.addAll(held);
        said.forEach(each -> named.add(each.statement()));
        return new IssuePage(
                band,
                issue,
                around.roundsSince(),
                held,
                said,
                around.previous(),
                around.next(),
                evidences.of(named),
                LocalDate.now(clock));
    }
}
