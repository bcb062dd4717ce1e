package org.parley.page.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Precedent;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.Round;

/**
 * What happened in a round.
 *
 * @param groups all sessions, in any round, of the groups that sat in it
 * @param precedents of its agreements, by their numbers
 * @param issues every change, whenever it was, of the issues that moved in it
 * @param positions those reported while it was held
 */
record RoundRecords(
        Round round,
        GroupHistory groups,
        List<Agreement> agreements,
        Map<Long, Precedent> precedents,
        IssueMoves issues,
        List<Position> positions,
        List<Statement> statements) {

    public List<GroupSession> sessions() {
        return groups.in(round.id());
    }

    /** How issues moved in it. */
    public List<StatusChange> changes() {
        return issues.changes().stream()
                .filter(each -> each.round() != null && each.round().id() == round.id())
                .toList();
    }

    /** All of them, in the order in which the page names them, with what is said today of its commitments. */
    List<Recorded> all(LocalDate today) {
        List<Recorded> all = new ArrayList<>();
        sessions().forEach(each -> all.addAll(List.of(each, each.group())));
        agreements.forEach(each -> {
            all.add(each);
            each.commitments().forEach(commitment -> all.addAll(commitment.told(today)));
        });
        all.addAll(changes());
        all.addAll(positions);
        all.addAll(statements);
        return all;
    }
}
