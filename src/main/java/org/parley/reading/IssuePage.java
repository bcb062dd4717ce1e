package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.event.Statement;
import org.parley.issue.Issue;
import org.parley.issue.IssueStatus;
import org.parley.issue.Movement;
import org.parley.issue.Position;
import org.parley.issue.StatusChange;
import org.parley.negotiation.NegotiationBand;
import org.parley.reading.Contests.Contest;
import org.parley.source.Evidence;

/**
 * One issue with its history.
 *
 * @param status where it stands now; null where nothing is recorded yet
 * @param moves the last one first
 */
record IssuePage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Issue issue,
        @Nullable IssueStatus status,
        List<Move> moves,
        List<Held> positions,
        List<Statement> statements,
        List<Contest> contests,
        Evidence evidence) {

    record Move(StatusChange change, @Nullable Movement movement, List<Contest> contests) {}

    /** What a party holds, and what it held before. @param earlier the last one first */
    record Held(PartyMark party, Position now, List<Position> earlier) {}
}
