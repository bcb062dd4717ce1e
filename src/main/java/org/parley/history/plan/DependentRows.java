package org.parley.history.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What hangs on a record and goes with it: tracks on their negotiation, positions on their issue, citations on all. */
@Component
class DependentRows {

    private static final Comparator<RowImage> PARENTS_FIRST =
            Comparator.comparing(RowImage::kind).thenComparing(RowImage::id);

    private final Rows rows;
    private final ForeignKeys keys;
    private final Journal journal;

    DependentRows(Rows rows, ForeignKeys keys, Journal journal) {
        this.rows = rows;
        this.keys = keys;
        this.journal = journal;
    }

    /** These rows and all that hangs on them now, parents first. */
    List<RowImage> with(Collection<RowImage> roots) {
        Map<Long, RowImage> all = new LinkedHashMap<>();
        Map<Long, RowImage> found = new HashMap<>();
        roots.forEach(each -> found.put(each.id(), each));
        while (!found.isEmpty()) {
            all.putAll(found);
            Map<Long, RowImage> next = new HashMap<>();
            keys.all().stream().filter(ForeignKeys.Reference::isHold).forEach(key -> {
                List<Long> holders = found.values().stream()
                        .filter(each -> key.canName(each.kind()))
                        .map(RowImage::id)
                        .toList();
                next.putAll(rows.where(key.from(), key.column(), holders));
            });
            found.clear();
            next.keySet().removeAll(all.keySet());
            found.putAll(next);
        }
        return sorted(all.values());
    }

    /** What went together with these records when that change set removed them, themselves included; parents first. */
    List<RowImage> removedWith(Set<Long> records, long changeSet) {
        List<RowImage> removed = new ArrayList<>();
        journal.ofChangeSet(changeSet).stream().filter(RowChange::isDelete).forEach(each -> removed.add(each.was()));
        Map<Long, RowImage> all = new HashMap<>();
        Set<Long> holders = new HashSet<>(records);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (RowImage each : removed) {
                if (!all.containsKey(each.id()) && (holders.contains(each.id()) || hangsOnOneOf(each, holders))) {
                    all.put(each.id(), each);
                    holders.add(each.id());
                    grows = true;
                }
            }
        }
        return sorted(all.values());
    }

    private static boolean hangsOnOneOf(RowImage row, Set<Long> holders) {
        return row.kind().hangsOn().stream().anyMatch(column -> {
            Long holder = row.number(column);
            return holder != null && holders.contains(holder);
        });
    }

    static List<RowImage> sorted(Collection<RowImage> rows) {
        return rows.stream().sorted(PARENTS_FIRST).toList();
    }
}
