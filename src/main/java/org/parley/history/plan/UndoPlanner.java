package org.parley.history.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.springframework.stereotype.Component;

/**
 * Plans the inverse of a change set: its changes of rows, last first. A field that was changed again since stands in the way;
 * fields that the change set did not touch stay as they are now.
 */
@Component
class UndoPlanner {

    private final Journal journal;
    private final Rows rows;

    UndoPlanner(Journal journal, Rows rows) {
        this.journal = journal;
        this.rows = rows;
    }

    void plan(long changeSet, PlanBuilder builder) {
        builder.undoes(changeSet);
        Map<Long, List<RowChange>> byRecord = new LinkedHashMap<>();
        List<RowChange> changes = journal.ofChangeSet(changeSet);
        changes.forEach(each -> byRecord.computeIfAbsent(each.recordId(), id -> new ArrayList<>())
                .add(each));
        byRecord.values().removeIf(UndoPlanner::cameAndWent);
        if (byRecord.isEmpty()) {
            builder.find(Obstacle.Reason.NOT_KEPT, 0, null, null, null);
            return;
        }
        Later later = new Later(journal.after(byRecord.keySet(), changes.get(0).id()), changeSet);
        Map<Long, RowImage> now = rows.of(kinds(byRecord));
        byRecord.forEach((record, made) -> check(made, now.get(record), later, builder));
        byRecord.values()
                .removeIf(made -> isUndoneAlready(made, now.get(made.get(0).recordId())));
        if (builder.findings().isEmpty() && byRecord.values().stream().allMatch(UndoPlanner::countsVersionsOnly)) {
            builder.find(Obstacle.Reason.NOTHING_TO_DO, 0, null, null, null);
            return;
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (byRecord.containsKey(changes.get(i).recordId())) {
                builder.add(inverse(changes.get(i)));
            }
        }
    }

    /** A row that the change set made and took away again is nobody's loss. */
    private static boolean cameAndWent(List<RowChange> changes) {
        return changes.get(0).isInsert() && changes.get(changes.size() - 1).isDelete();
    }

    /** Every field that it changed is as it was before. */
    private static boolean isUndoneAlready(List<RowChange> made, @Nullable RowImage now) {
        RowChange last = made.get(made.size() - 1);
        if (made.get(0).isInsert() || last.isDelete() || now == null) {
            return false;
        }
        Set<String> changed = made.get(0).was().columnsThatDiffer(last.is());
        return !changed.isEmpty()
                && changed.stream().allMatch(column -> made.get(0).was().holdsTheSame(column, now));
    }

    /** It counts for what hangs on the record: undone with that, nothing by itself. */
    private static boolean countsVersionsOnly(List<RowChange> made) {
        RowChange last = made.get(made.size() - 1);
        return !made.get(0).isInsert()
                && !last.isDelete()
                && made.get(0).was().columnsThatDiffer(last.is()).isEmpty();
    }

    private static Map<RecordKind, Set<Long>> kinds(Map<Long, List<RowChange>> byRecord) {
        Map<RecordKind, Set<Long>> kinds = new EnumMap<>(RecordKind.class);
        byRecord.forEach(
                (record, changes) -> kinds.computeIfAbsent(changes.get(0).kind(), kind -> new LinkedHashSet<>())
                        .add(record));
        return kinds;
    }

    private static void check(List<RowChange> made, @Nullable RowImage now, Later later, PlanBuilder builder) {
        RowChange first = made.get(0);
        RowChange last = made.get(made.size() - 1);
        long record = first.recordId();
        if (last.isDelete()) {
            if (now != null) {
                builder.find(Obstacle.Reason.THERE_AGAIN, record, null, null, later.lastOf(record));
            }
        } else if (now == null) {
            builder.find(Obstacle.Reason.REMOVED_SINCE, record, null, null, later.lastOf(record));
        } else {
            Set<String> differing = last.is().columnsThatDiffer(now);
            if (!first.isInsert()) {
                differing.retainAll(first.was().columnsThatDiffer(last.is()));
                differing.removeIf(column -> first.was().holdsTheSame(column, now));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            differing.stream()
                    .filter(column -> !last.is().holdsTheSame(column, now))
                    .forEach(column -> fields.putIfAbsent(RowImage.fieldOf(column), column));
            fields.values()
                    .forEach(column -> builder.find(
                            Obstacle.Reason.CHANGED_SINCE, record, column, null, later.lastOf(record, column)));
        }
    }

    private static RowOperation inverse(RowChange change) {
        if (change.isInsert()) {
            return new RowOperation.Delete(change.kind(), change.recordId());
        }
        return change.isDelete()
                ? new RowOperation.Insert(change.was())
                : new RowOperation.Change(change.was(), change.was().columnsThatDiffer(change.is()));
    }

    /** What happened to the records since, the latest first. */
    private record Later(List<RowChange> changes, long changeSet) {

        @Nullable
        RowChange lastOf(long record) {
            return changes.stream()
                    .filter(each -> each.recordId() == record && !Objects.equals(each.changeSet(), changeSet))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        RowChange lastOf(long record, String column) {
            return changes.stream()
                    .filter(each -> each.recordId() == record
                            && !Objects.equals(each.changeSet(), changeSet)
                            && (each.isInsert()
                                    || each.isDelete()
                                    || !each.was().holdsTheSame(column, each.is())))
                    .findFirst()
                    .orElse(null);
        }
    }
}
