package org.parley.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans how a record goes with all that hangs on it, and how it comes back. */
@Component
class RemovalPlanner {

    private final Journal journal;
    private final Rows rows;
    private final Belongings belongings;

    RemovalPlanner(Journal journal, Rows rows, Belongings belongings) {
        this.journal = journal;
        this.rows = rows;
        this.belongings = belongings;
    }

    void planToRemove(long record, Draft draft) {
        Map<Long, RowImage> root = rows.of(rows.kindsOf(Set.of(record)));
        if (root.isEmpty()) {
            draft.find(Obstacle.Reason.REMOVED_SINCE, record, null, null, last(record));
            return;
        }
        List<RowImage> going = belongings.with(root.values());
        for (int i = going.size() - 1; i >= 0; i--) {
            draft.add(new RowOperation.Delete(going.get(i).kind(), going.get(i).id()));
        }
    }

    void planToReturn(long record, Draft draft) {
        RowChange last = last(record);
        if (last == null) {
            draft.find(Obstacle.Reason.NOT_KEPT, record, null, null, null);
        } else if (!last.isDelete()) {
            draft.find(Obstacle.Reason.THERE_AGAIN, record, null, null, last);
        } else {
            Long step = last.step();
            draft.undoes(step);
            List<RowImage> back = step == null ? List.of(last.was()) : belongings.removedWith(Set.of(record), step);
            back.forEach(each -> draft.add(new RowOperation.Insert(each)));
        }
    }

    private @Nullable RowChange last(long record) {
        return journal.lastOf(record, Long.MAX_VALUE).orElse(null);
    }
}
