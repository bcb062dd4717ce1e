package org.parley.history.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/** A plan in the making: what is to be done to rows, and what stands in the way. */
final class PlanBuilder {

    private final List<RowOperation> operations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, Plan.Outcome> outcomes = new HashMap<>();
    private @Nullable Long undoes;

    void add(RowOperation operation) {
        operations.add(operation);
    }

    /** Gives each new row a number. */
    void number(LongSupplier numbers) {
        operations.replaceAll(each -> each instanceof RowOperation.Insert insert && insert.isNew()
                ? insert.numbered(numbers.getAsLong())
                : each);
    }

    /** What becomes of the record, where the operation does not say it. */
    void add(RowOperation operation, Plan.Outcome outcome) {
        operations.add(operation);
        outcomes.put(operation.id(), outcome);
    }

    Map<Long, Plan.Outcome> outcomes() {
        return outcomes;
    }

    void undoes(@Nullable Long changeSet) {
        undoes = changeSet;
    }

    @Nullable
    Long undoes() {
        return undoes;
    }

    List<RowOperation> operations() {
        return operations;
    }

    /** @param record 0 where none stands for it */
    void find(
            Obstacle.Reason reason,
            long record,
            @Nullable String column,
            @Nullable Long other,
            @Nullable RowChange by) {
        findings.add(new Finding(reason, record, column, other, by));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whose rows it writes, by kind. */
    Map<RecordKind, Set<Long>> touched() {
        Map<RecordKind, Set<Long>> touched = new EnumMap<>(RecordKind.class);
        operations.forEach(each -> touched.computeIfAbsent(each.kind(), kind -> new LinkedHashSet<>())
                .add(each.id()));
        return touched;
    }

    Set<Long> numbers() {
        Set<Long> numbers = new HashSet<>();
        operations.forEach(each -> numbers.add(each.id()));
        return numbers;
    }

    /** The last operation on each record: it decides whether the record is there in the end. */
    Map<Long, RowOperation> ends() {
        Map<Long, RowOperation> ends = new LinkedHashMap<>();
        operations.forEach(each -> ends.put(each.id(), each));
        return ends;
    }

    record Finding(
            Obstacle.Reason reason,
            long record,
            @Nullable String column,
            @Nullable Long other,
            @Nullable RowChange by) {}
}
