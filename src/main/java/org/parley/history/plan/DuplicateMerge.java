package org.parley.history.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.history.RecordKind;
import tools.jackson.databind.node.LongNode;

/**
 * One merge in the making. What names the record that goes is turned to the one that stays; what then stands twice is
 * folded, which turns in its place what names that.
 */
final class DuplicateMerge {

    private final Rows rows;
    private final ForeignKeys keys;
    private final PlanBuilder builder;
    private final Map<Long, RowImage> was = new HashMap<>();
    private final Map<Long, RowImage> becomes = new TreeMap<>();
    private final Map<Long, RowImage> goes = new TreeMap<>();
    private final Map<Long, Plan.Outcome> outcomes = new HashMap<>();
    private final RowImage kept;
    private final RowImage gone;
    private final MergedNames names;

    DuplicateMerge(Rows rows, ForeignKeys keys, PlanBuilder builder, RowImage kept, RowImage gone) {
        this.rows = rows;
        this.keys = keys;
        this.builder = builder;
        this.kept = kept;
        this.gone = gone;
        this.names = new MergedNames(kept, gone);
    }

    void merge() {
        change(kept, kept, Plan.Outcome.STAYS);
        Map<Long, RowImage> folded = new LinkedHashMap<>();
        fold(kept, gone, MergedRow.ofDuplicates(kept, gone), folded);
        outcomes.put(gone.id(), Plan.Outcome.GOES_AWAY);
        while (!folded.isEmpty()) {
            folded = twinsAmong(turn(folded));
        }
        names.keptBeside(others()).forEach(each -> builder.add(new RowOperation.Insert(each)));
    }

    /** The other names of the one that stays, with those that it takes over. */
    private List<RowImage> others() {
        return Stream.concat(
                        rows.where(RecordKind.OTHER_NAME, "record_id", List.of(kept.id(), gone.id())).values().stream(),
                        becomes.values().stream())
                .filter(each -> each.kind() == RecordKind.OTHER_NAME && !goes.containsKey(each.id()))
                .toList();
    }

    /**
     * The later a kind the sooner, so that nothing names what goes when it goes. Within a kind what stays is filled in
     * first, so that what moves beside it finds the place that it leaves.
     */
    void write() {
        List<RowImage> all = new ArrayList<>(becomes.values());
        all.addAll(goes.values());
        all.sort(Comparator.comparing(RowImage::kind).reversed().thenComparing(this::outcome));
        all.forEach(each -> builder.add(operation(each), outcome(each)));
    }

    private Plan.Outcome outcome(RowImage row) {
        return Objects.requireNonNull(outcomes.get(row.id()));
    }

    private RowOperation operation(RowImage row) {
        RowImage before = was.get(row.id());
        return before == null || goes.containsKey(row.id())
                ? new RowOperation.Delete(row.kind(), row.id())
                : new RowOperation.Change(row, before.columnsThatDiffer(row));
    }

    /**
     * @param folded what stays, by the number of what goes
     * @return the rows that name the one for the other now
     */
    private List<RowImage> turn(Map<Long, RowImage> folded) {
        Map<Long, RowImage> turned = new TreeMap<>();
        for (ForeignKeys.Reference key : keys.all()) {
            List<Long> named = folded.entrySet().stream()
                    .filter(each -> key.canName(each.getValue().kind()))
                    .map(Map.Entry::getKey)
                    .toList();
            rows.where(key.from(), key.column(), named).values().forEach(row -> {
                RowImage stays = folded.get(row.number(key.column()));
                if (stays != null && !goes.containsKey(row.id())) {
                    RowImage next = now(row).with(Map.of(key.column(), LongNode.valueOf(stays.id())));
                    change(row, next, Plan.Outcome.MOVES);
                    turned.put(row.id(), next);
                }
            });
        }
        return List.copyOf(turned.values());
    }

    private Map<Long, RowImage> twinsAmong(List<RowImage> turned) {
        Map<Long, RowImage> folded = new LinkedHashMap<>();
        turned.stream()
                .filter(each -> names.isTheNameItself(each) || isSuccessionToItself(each))
                .forEach(each -> fold(kept, each, new MergedRow(Map.of(), Set.of()), folded));
        Set<RecordKind> kinds = Set.copyOf(turned.stream().map(RowImage::kind).toList());
        for (RecordKind kind : kinds.stream().filter(UniqueKeys::has).sorted().toList()) {
            List<RowImage> ofKind =
                    turned.stream().filter(each -> each.kind() == kind).toList();
            String column = UniqueKeys.telling(kind).get(0);
            Map<Long, RowImage> others = new TreeMap<>(rows.where(
                    kind,
                    column,
                    ofKind.stream().map(each -> each.number(column)).toList()));
            ofKind.forEach(each -> others.values().stream()
                    .filter(other -> other.id() != each.id() && !goes.containsKey(other.id()))
                    .forEach(other -> compare(now(other), each, folded)));
        }
        return folded;
    }

    /** No party follows itself: what was said of two says nothing of one. */
    private static boolean isSuccessionToItself(RowImage row) {
        return row.kind() == RecordKind.SUCCESSION
                && Objects.equals(row.number("party_id"), row.number("other_party_id"));
    }

    private void compare(RowImage stays, RowImage turned, Map<Long, RowImage> folded) {
        if (goes.containsKey(turned.id())) {
            return;
        }
        if (UniqueKeys.are(stays, turned)) {
            fold(stays, turned, MergedRow.ofTwins(stays, turned), folded);
        } else if (UniqueKeys.areTwoHeads(stays, turned)) {
            builder.find(Obstacle.Reason.TWO_HEADS, stays.id(), null, turned.id(), null);
        }
    }

    private void fold(RowImage stays, RowImage turned, MergedRow union, Map<Long, RowImage> folded) {
        if (!union.contradictions().isEmpty()) {
            if (UniqueKeys.mustBeOne(stays.kind())) {
                union.contradictions()
                        .forEach(column ->
                                builder.find(Obstacle.Reason.CONTRADICTS, stays.id(), column, turned.id(), null));
            }
            return;
        }
        RowImage fuller = stays.with(union.takenOver());
        if (!union.takenOver().isEmpty()) {
            change(stays, fuller, Plan.Outcome.STAYS);
        }
        becomes.remove(turned.id());
        goes.put(turned.id(), turned);
        outcomes.put(turned.id(), Plan.Outcome.FOLDS);
        folded.put(turned.id(), fuller);
    }

    private RowImage now(RowImage row) {
        return becomes.getOrDefault(row.id(), row);
    }

    private void change(RowImage from, RowImage to, Plan.Outcome outcome) {
        was.putIfAbsent(from.id(), from);
        becomes.put(from.id(), to);
        outcomes.putIfAbsent(from.id(), outcome);
    }
}
