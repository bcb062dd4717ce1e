package org.parley.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what would point into the void: rows left behind that name what goes, rows brought back that name what is gone. */
@Component
class LooseEnds {

    private final ForeignKeys keys;
    private final Rows rows;

    LooseEnds(ForeignKeys keys, Rows rows) {
        this.keys = keys;
        this.rows = rows;
    }

    void find(Draft draft) {
        Map<Long, RowOperation> ends = draft.ends();
        Map<Long, RecordKind> going = new HashMap<>();
        ends.forEach((id, operation) -> {
            if (operation instanceof RowOperation.Delete) {
                going.put(id, operation.kind());
            }
        });
        findWhatPointsAt(going, ends, draft);
        findWhatIsNeeded(going.keySet(), ends, draft);
    }

    private void findWhatPointsAt(Map<Long, RecordKind> going, Map<Long, RowOperation> ends, Draft draft) {
        for (ForeignKeys.Reference key : keys.all()) {
            List<Long> targets = going.keySet().stream()
                    .filter(id -> key.canName(going.getOrDefault(id, RecordKind.ACCOUNT)))
                    .toList();
            rows.where(key.from(), key.column(), targets).values().forEach(row -> {
                if (!going.containsKey(row.id()) && !sets(ends.get(row.id()), key.column())) {
                    draft.find(Obstacle.Reason.POINTS_AT, row.id(), key.column(), row.number(key.column()), null);
                }
            });
        }
    }

    private static boolean sets(@Nullable RowOperation operation, String column) {
        return operation instanceof RowOperation.Change change
                && change.columns().contains(column);
    }

    private void findWhatIsNeeded(Set<Long> going, Map<Long, RowOperation> ends, Draft draft) {
        Map<Need, Long> needs = new HashMap<>();
        for (RowOperation operation : draft.operations()) {
            for (ForeignKeys.Reference key : keys.of(operation.kind())) {
                Long needed = need(operation, key.column());
                if (needed != null) {
                    needs.put(new Need(operation.id(), key.column()), needed);
                }
            }
        }
        Set<Long> missing = new HashSet<>(needs.values());
        missing.removeIf(id -> ends.get(id) instanceof RowOperation.Insert);
        Map<RecordKind, Set<Long>> kinds = rows.kindsOf(missing);
        Set<Long> there = new HashSet<>();
        kinds.values().forEach(there::addAll);
        there.removeAll(rows.missing(kinds));
        there.removeAll(going);
        missing.removeAll(there);
        needs.forEach((need, id) -> {
            if (missing.contains(id) && !going.contains(need.record())) {
                draft.find(Obstacle.Reason.NEEDS, need.record(), need.column(), id, null);
            }
        });
    }

    private static @Nullable Long need(RowOperation operation, String column) {
        if (operation instanceof RowOperation.Insert insert) {
            return insert.image().number(column);
        }
        return sets(operation, column)
                ? ((RowOperation.Change) operation).image().number(column)
                : null;
    }

    private record Need(long record, String column) {}
}
