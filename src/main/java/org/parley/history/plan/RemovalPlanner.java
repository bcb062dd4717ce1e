package org.parley.history.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFinder;
import org.springframework.stereotype.Component;

/** Plans how a record goes with all that hangs on it, and how it comes back. */
@Component
class RemovalPlanner {

    private final Journal journal;
    private final Rows rows;
    private final RecordFinder finder;
    private final DependentRows belongings;

    RemovalPlanner(Journal journal, Rows rows, RecordFinder finder, DependentRows belongings) {
        this.journal = journal;
        this.rows = rows;
        this.finder = finder;
        this.belongings = belongings;
    }

    void planToRemove(long record, PlanBuilder builder) {
        Map<Long, RowImage> root = rows.of(finder.kindsOf(Set.of(record)));
        if (root.isEmpty()) {
            builder.find(Obstacle.Reason.REMOVED_SINCE, record, null, null, last(record));
            return;
        }
        List<RowImage> going = belongings.with(root.values());
        for (int i = going.size() - 1; i >= 0; i--) {
            builder.add(
                    new RowOperation.Delete(going.get(i).kind(), going.get(i).id()));
        }
    }

    void planToReturn(long record, PlanBuilder builder) {
        RowChange last = last(record);
        if (last == null) {
            builder.find(Obstacle.Reason.NOT_KEPT, record, null, null, null);
        } else if (!last.isDelete()) {
            builder.find(Obstacle.Reason.THERE_AGAIN, record, null, null, last);
        } else {
            Long changeSet = last.changeSet();
            builder.undoes(changeSet);
            List<RowImage> back =
                    changeSet == null ? List.of(last.was()) : belongings.removedWith(Set.of(record), changeSet);
            back.forEach(each -> builder.add(new RowOperation.Insert(each)));
        }
    }

    private @Nullable RowChange last(long record) {
        return journal.lastOf(record, Long.MAX_VALUE).orElse(null);
    }
}
