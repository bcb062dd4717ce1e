package org.parley.history.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.springframework.stereotype.Component;

/** Plans how one of two records of the same thing takes the place of the other. */
@Component
class MergePlanner {

    private final Rows rows;
    private final RecordFinder finder;
    private final ForeignKeys keys;
    private final Journal journal;

    MergePlanner(Rows rows, RecordFinder finder, ForeignKeys keys, Journal journal) {
        this.rows = rows;
        this.finder = finder;
        this.keys = keys;
        this.journal = journal;
    }

    void plan(HistoryRequest.Merge merge, PlanBuilder builder) {
        Map<RecordKind, Set<Long>> kinds = finder.kindsOf(List.of(merge.kept(), merge.gone()));
        if (!areAlike(kinds)) {
            builder.find(Obstacle.Reason.NOT_ALIKE, merge.gone(), null, merge.kept(), null);
            return;
        }
        Map<Long, RowImage> both = rows.of(kinds);
        RowImage kept = both.get(merge.kept());
        RowImage gone = both.get(merge.gone());
        if (kept != null && gone != null) {
            DuplicateMerge merging = new DuplicateMerge(rows, keys, builder, kept, gone);
            merging.merge();
            merging.write();
            return;
        }
        for (long record : List.of(merge.kept(), merge.gone())) {
            if (!both.containsKey(record)) {
                RowChange removed = journal.lastOf(record, Long.MAX_VALUE).orElse(null);
                builder.find(Obstacle.Reason.REMOVED_SINCE, record, null, null, removed);
            }
        }
    }

    private static boolean areAlike(Map<RecordKind, Set<Long>> kinds) {
        return kinds.entrySet().stream()
                .anyMatch(each -> each.getKey().canBeMerged() && each.getValue().size() == 2);
    }
}
