package org.parley.record.issue;

import java.util.List;
import org.parley.record.talks.HeldDays;
import org.parley.record.talks.Round;

/**
 * Which issues moved in a round.
 *
 * @param changes every change, whenever it was, of the issues of a page
 */
public record RoundMoves(List<StatusChange> changes) {

    /** The changes that are recorded as made in it and, of those made in no round, the ones within its days. */
    public List<StatusChange> in(Round round) {
        return changes.stream()
                .filter(each -> isIn(each, round))
                .sorted(IssueMoves.IN_ORDER)
                .toList();
    }

    private static boolean isIn(StatusChange change, Round round) {
        Round own = change.round();
        return own != null
                ? own.id() == round.id()
                : HeldDays.of(round)
                        .filter(days -> days.hold(change.effective()))
                        .isPresent();
    }
}
