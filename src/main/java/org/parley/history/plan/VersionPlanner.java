package org.parley.history.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans how a record gets back to an earlier version, with the parts that it had then. */
@Component
class VersionPlanner {

    private static final List<RecordKind> PARTS =
            Stream.of(RecordKind.values()).filter(RecordKind::isPart).toList();

    private final JdbcClient database;
    private final Journal journal;
    private final Rows rows;
    private final RecordFinder finder;
    private final DependentRows belongings;

    VersionPlanner(JdbcClient database, Journal journal, Rows rows, RecordFinder finder, DependentRows belongings) {
        this.database = database;
        this.journal = journal;
        this.rows = rows;
        this.finder = finder;
        this.belongings = belongings;
    }

    void plan(long record, long revision, PlanBuilder builder) {
        Optional<Long> end = changeSetOf(record, revision).flatMap(journal::endOf);
        Optional<RowImage> then = end.flatMap(change -> journal.lastOf(record, change))
                .flatMap(change -> Optional.ofNullable(change.after()));
        if (then.isEmpty()) {
            builder.find(Obstacle.Reason.NOT_KEPT, record, null, null, null);
            return;
        }
        Map<Long, RowImage> now = rows.of(finder.kindsOf(Set.of(record)));
        if (now.isEmpty()) {
            builder.find(
                    Obstacle.Reason.REMOVED_SINCE,
                    record,
                    null,
                    null,
                    journal.lastOf(record, Long.MAX_VALUE).orElse(null));
            return;
        }
        Map<Long, RowImage> wanted = new HashMap<>(Map.of(record, then.get()));
        for (RecordKind part : PARTS) {
            wanted.putAll(journal.partsAsOf(part, Set.copyOf(wanted.keySet()), end.get()));
            now.putAll(rows.where(part, part.hangsOn().get(0), Set.copyOf(now.keySet())));
        }
        takeAway(wanted, now, builder);
        change(wanted, now, builder);
        takeBackFormerNames(then.get(), builder);
        bringBack(wanted, now, builder);
        if (builder.operations().isEmpty()) {
            builder.find(Obstacle.Reason.NOTHING_TO_DO, record, null, null, null);
        }
    }

    private Optional<Long> changeSetOf(long record, long revision) {
        return database.sql("select change_set from revision where id = ? and record_id = ? and after is not null")
                .params(revision, record)
                .query(Long.class)
                .optional();
    }

    private void takeAway(Map<Long, RowImage> wanted, Map<Long, RowImage> now, PlanBuilder builder) {
        List<RowImage> surplus = now.values().stream()
                .filter(each -> !wanted.containsKey(each.id()))
                .toList();
        List<RowImage> going = belongings.with(surplus);
        for (int i = going.size() - 1; i >= 0; i--) {
            RowImage each = going.get(i);
            if (!wanted.containsKey(each.id())) {
                builder.add(new RowOperation.Delete(each.kind(), each.id()));
            }
        }
    }

    private static void change(Map<Long, RowImage> wanted, Map<Long, RowImage> now, PlanBuilder builder) {
        DependentRows.sorted(wanted.values()).forEach(then -> {
            RowImage is = now.get(then.id());
            if (is != null && !then.columnsThatDiffer(is).isEmpty()) {
                builder.add(new RowOperation.Change(then, then.columnsThatDiffer(is)));
            }
        });
    }

    /** The name that it gets back is no former one, unless more is said of that: days, a language, a source. */
    private void takeBackFormerNames(RowImage then, PlanBuilder builder) {
        rows.where(RecordKind.OTHER_NAME, "record_id", Set.of(then.id())).values().stream()
                .filter(each -> MergedNames.isTraceOfRenaming(each, then))
                .filter(each -> rows.where(RecordKind.CITATION, "record_id", Set.of(each.id()))
                        .isEmpty())
                .forEach(each -> builder.add(new RowOperation.Delete(each.kind(), each.id())));
    }

    /** Parts come back as they were then, and what hung on them as it was when they went. */
    private void bringBack(Map<Long, RowImage> wanted, Map<Long, RowImage> now, PlanBuilder builder) {
        Map<Long, RowImage> back = new HashMap<>();
        Map<Long, Set<Long>> byChangeSet = new HashMap<>();
        Set<Long> absent = new HashSet<>(wanted.keySet());
        absent.removeAll(now.keySet());
        for (Long part : absent) {
            journal.lastOf(part, Long.MAX_VALUE)
                    .map(RowChange::changeSet)
                    .ifPresent(changeSet -> byChangeSet
                            .computeIfAbsent(changeSet, key -> new HashSet<>())
                            .add(part));
        }
        byChangeSet.forEach((changeSet, parts) -> belongings
                .removedWith(parts, changeSet)
                .forEach(each -> {
                    if (!each.kind().isPart()) {
                        back.put(each.id(), each);
                    }
                }));
        absent.forEach(part -> back.put(part, wanted.get(part)));
        new ArrayList<>(DependentRows.sorted(back.values()))
                .forEach(each -> builder.add(new RowOperation.Insert(each)));
    }
}
