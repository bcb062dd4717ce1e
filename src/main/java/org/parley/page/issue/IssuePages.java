package org.parley.page.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.event.AttributedStatements;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.name.OtherNameList;
import org.parley.record.name.OtherNames;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Neighbours;
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
    private final OtherNames otherNames;
    private final Clock clock;

    IssuePages(
            NegotiationBands bands,
            Issues issues,
            Positions positions,
            AttributedStatements statements,
            Evidences evidences,
            OtherNames otherNames,
            Clock clock) {
        this.bands = bands;
        this.issues = issues;
        this.positions = positions;
        this.statements = statements;
        this.evidences = evidences;
        this.otherNames = otherNames;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public IssuePage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Issue issue =
                issues.withHistory(negotiation, slug).orElseThrow(() -> new NotFoundException("no issue " + slug));
        LocalDate today = LocalDate.now(clock);
        List<Position> held = positions.ofIssue(issue.id());
        List<AttributedStatement> said = statements.ofIssue(issue.id());
        OtherNameList names = otherNames.of(issue.id());
        List<Recorded> named = new ArrayList<>(List.of(issue));
        named.addAll(issue.judgementsInOrder());
        named.addAll(names.names());
        named.addAll(new IssueMoves(issue.statusChanges()).lastFirst());
        named.addAll(held);
        said.forEach(each -> named.addAll(each.records()));
        return new IssuePage(
                band,
                issue,
                names,
                issues.roundsSinceMovement(issue.id(), today),
                held,
                said,
                Neighbours.of(issues.titles(band.id()), slug, each -> Addresses.issue(negotiation, each)),
                evidences.of(named),
                today);
    }
}
