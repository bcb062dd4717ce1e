package org.parley.page.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.event.StatementView;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Crumb;
import org.parley.web.Neighbour;

/**
 * One issue with its history.
 *
 * @param now what holds today; null where nothing is recorded yet
 * @param roundsSince how many rounds were held since it last moved
 * @param moves the last one first
 * @param positions by party
 */
record IssuePage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Issue issue,
        @Nullable StatusChange now,
        int roundsSince,
        List<Move> moves,
        List<PositionHistory> positions,
        List<StatementView> statements,
        List<Contest> contests,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        Evidence evidence) {

    /** @param was where it stood before; null where it was raised */
    record Move(StatusChange change, @Nullable IssueStatus was, String movement, List<Contest> contests) {}
}
