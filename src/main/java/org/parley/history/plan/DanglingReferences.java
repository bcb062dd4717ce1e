package org.parley.history.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.springframework.stereotype.Component;

/** Finds references that would dangle: of rows left behind to what goes, of rows brought back to what is gone. */
@Component
class DanglingReferences {

    private final ForeignKeys keys;
    private final Rows rows;
    private final RecordFinder finder;

    DanglingReferences(ForeignKeys keys, Rows rows, RecordFinder finder) {
        this.keys = keys;
        this.rows = rows;
        this.finder = finder;
    }

    void find(PlanBuilder builder) {
        Map<Long, RowOperation> ends = builder.ends();
        Map<Long, RecordKind> going = new HashMap<>();
        ends.forEach((id, operation) -> {
            if (operation instanceof RowOperation.Delete) {
                going.put(id, operation.kind());
            }
        });
        findWhatPointsAt(going, ends, builder);
        findWhatIsNeeded(going.keySet(), ends, builder);
    }

    private void findWhatPointsAt(Map<Long, RecordKind> going, Map<Long, RowOperation> ends, PlanBuilder builder) {
        for (ForeignKeys.Reference key : keys.all()) {
            List<Long> targets = going.keySet().stream()
                    .filter(id -> key.canName(going.getOrDefault(id, RecordKind.ACCOUNT)))
                    .toList();
            rows.where(key.from(), key.column(), targets).values().forEach(row -> {
                if (!going.containsKey(row.id()) && !sets(ends.get(row.id()), key.column())) {
                    builder.find(Obstacle.Reason.POINTS_AT, row.id(), key.column(), row.number(key.column()), null);
                }
            });
        }
    }

    private static boolean sets(@Nullable RowOperation operation, String column) {
        return operation instanceof RowOperation.Change change
                && change.columns().contains(column);
    }

    private void findWhatIsNeeded(Set<Long> going, Map<Long, RowOperation> ends, PlanBuilder builder) {
        Map<Need, Long> needs = new HashMap<>();
        for (RowOperation operation : builder.operations()) {
            for (ForeignKeys.Reference key : keys.of(operation.kind())) {
                Long needed = need(operation, key.column());
                if (needed != null) {
                    needs.put(new Need(operation.id(), key.column()), needed);
                }
            }
        }
        Set<Long> missing = new HashSet<>(needs.values());
        missing.removeIf(id -> ends.get(id) instanceof RowOperation.Insert);
        Map<RecordKind, Set<Long>> kinds = finder.kindsOf(missing);
        Set<Long> there = new HashSet<>();
        kinds.values().forEach(there::addAll);
        there.removeAll(rows.missing(kinds));
        there.removeAll(going);
        missing.removeAll(there);
        needs.forEach((need, id) -> {
            if (missing.contains(id) && !going.contains(need.record())) {
                builder.find(Obstacle.Reason.NEEDS, need.record(), need.column(), id, null);
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
