package org.parley.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans how one of two records of the same thing takes the place of the other. */
@Component
class MergePlanner {

    private final Rows rows;
    private final ForeignKeys keys;
    private final Journal journal;

    MergePlanner(Rows rows, ForeignKeys keys, Journal journal) {
        this.rows = rows;
        this.keys = keys;
        this.journal = journal;
    }

    void plan(Wish.Merge merge, Draft draft) {
        Map<RecordKind, Set<Long>> kinds = rows.kindsOf(List.of(merge.kept(), merge.gone()));
        if (!areAlike(kinds)) {
            draft.find(Obstacle.Reason.NOT_ALIKE, merge.gone(), null, merge.kept(), null);
            return;
        }
        Map<Long, RowImage> both = rows.of(kinds);
        RowImage kept = both.get(merge.kept());
        RowImage gone = both.get(merge.gone());
        if (kept != null && gone != null) {
            Merging merging = new Merging(rows, keys, draft);
            merging.merge(kept, gone);
            merging.write();
            return;
        }
        for (long record : List.of(merge.kept(), merge.gone())) {
            if (!both.containsKey(record)) {
                RowChange removed = journal.lastOf(record, Long.MAX_VALUE).orElse(null);
                draft.find(Obstacle.Reason.REMOVED_SINCE, record, null, null, removed);
            }
        }
    }

    private static boolean areAlike(Map<RecordKind, Set<Long>> kinds) {
        return kinds.entrySet().stream()
                .anyMatch(each -> each.getKey().canBeMerged() && each.getValue().size() == 2);
    }
}
