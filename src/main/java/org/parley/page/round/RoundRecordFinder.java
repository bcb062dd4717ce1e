package org.parley.page.round;

import java.util.Comparator;
import java.util.List;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedents;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.issue.StatusChanges;
import org.parley.record.talks.HeldDays;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** Finds what happened in a round: one statement for each kind of record. */
@Component
class RoundRecordFinder {

    private final GroupSessions sessions;
    private final Agreements agreements;
    private final Precedents precedents;
    private final StatusChanges changes;
    private final Positions positions;
    private final Statements statements;

    RoundRecordFinder(
            GroupSessions sessions,
            Agreements agreements,
            Precedents precedents,
            StatusChanges changes,
            Positions positions,
            Statements statements) {
        this.sessions = sessions;
        this.agreements = agreements;
        this.precedents = precedents;
        this.changes = changes;
        this.positions = positions;
        this.statements = statements;
    }

    RoundRecords of(Round round) {
        List<Agreement> agreed = agreements.ofRound(round.id());
        return new RoundRecords(
                round,
                new GroupHistory(sessions.ofGroupsThatSatIn(round.id())),
                agreed,
                precedents.of(agreed.stream().map(Agreement::id).toList()),
                new IssueMoves(changes.ofIssuesThatMovedIn(round.id())),
                positionsReportedIn(round),
                statements.ofRounds(List.of(round.id())).stream()
                        .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                        .toList());
    }

    /** A position is dated, not tied to a round: these were reported while it was held. */
    private List<Position> positionsReportedIn(Round round) {
        return HeldDays.of(round)
                .map(days ->
                        positions.reportedBetween(round.track().negotiation().slug(), days.first(), days.last()))
                .orElse(List.of());
    }
}
