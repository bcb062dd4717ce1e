package org.parley.history.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.springframework.stereotype.Component;

/** The records that read differently when rows change: those themselves, and the wholes that they are parts of. */
@Component
class AffectedRecords {

    private final Rows rows;
    private final RecordFinder finder;

    AffectedRecords(Rows rows, RecordFinder finder) {
        this.rows = rows;
        this.finder = finder;
    }

    Map<RecordKind, Set<Long>> by(PlanBuilder builder) {
        Map<RecordKind, Set<Long>> reading = new EnumMap<>(RecordKind.class);
        builder.touched().forEach((kind, ids) -> reading.put(kind, new LinkedHashSet<>(ids)));
        Map<Long, RowImage> images = new HashMap<>(rows.of(parts(reading)));
        builder.operations().forEach(each -> {
            if (each instanceof RowOperation.Insert insert) {
                images.putIfAbsent(each.id(), insert.image());
            }
        });
        Set<Long> wholes = new HashSet<>();
        images.values().forEach(each -> add(each, wholes));
        // a part may move from one whole to another
        builder.operations().forEach(each -> {
            if (each instanceof RowOperation.Change change) {
                add(change.image(), wholes);
            }
        });
        while (!wholes.isEmpty()) {
            Map<RecordKind, Set<Long>> found = finder.kindsOf(wholes);
            found.forEach((kind, ids) ->
                    reading.computeIfAbsent(kind, key -> new LinkedHashSet<>()).addAll(ids));
            wholes.clear();
            rows.of(parts(found)).values().forEach(each -> add(each, wholes));
        }
        return reading;
    }

    private static Map<RecordKind, Set<Long>> parts(Map<RecordKind, Set<Long>> numbers) {
        Map<RecordKind, Set<Long>> parts = new EnumMap<>(numbers);
        parts.keySet().removeIf(kind -> !kind.isPart());
        return parts;
    }

    private static void add(RowImage part, Set<Long> wholes) {
        Long whole = part.kind().isPart() ? part.number(part.kind().hangsOn().get(0)) : null;
        if (whole != null) {
            wholes.add(whole);
        }
    }
}
