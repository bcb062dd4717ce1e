package org.parley.history.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.RecordName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What records are or were called, where they belong, and who made a change set: from the revisions. */
@Component
class RecordNames {

    private static final String LAST = """
            select distinct on (record_id) record_id, record_kind, label, negotiation_id,
                   case when record_kind in ('CITATION', 'DISPUTE_RESOLUTION') then (coalesce(after, before) ->> 'record')::bigint end
            from revision where record_id = any(?) order by record_id, id desc""";
    private static final String CHANGE_SETS =
            "select change_set, min(actor), min(at) from revision where change_set = any(?) group by change_set";

    private final JdbcClient database;
    private final RecordFinder finder;

    RecordNames(JdbcClient database, RecordFinder finder) {
        this.database = database;
        this.finder = finder;
    }

    Map<Long, RecordName> of(Collection<Long> numbers) {
        Map<Long, RecordName> names = new HashMap<>();
        finder.kindsOf(numbers)
                .forEach((kind, ids) -> ids.forEach(id -> names.put(id, new RecordName(id, kind, Long.toString(id)))));
        Map<Long, Last> found = read(numbers);
        Map<Long, Last> cited = read(found.values().stream()
                .map(Last::cited)
                .filter(Objects::nonNull)
                .toList());
        found.forEach((number, last) -> {
            String label = last.label() + on(cited.get(last.cited()));
            names.put(number, new RecordName(number, last.kind(), label));
        });
        return names;
    }

    /** The negotiations that records belong to; none for what negotiations share. */
    Map<Long, Long> negotiationsOf(Collection<Long> numbers) {
        Map<Long, Long> negotiations = new HashMap<>();
        read(numbers).forEach((number, last) -> {
            if (last.negotiation() != null) {
                negotiations.put(number, last.negotiation());
            }
        });
        return negotiations;
    }

    Map<Long, Obstacle.Who> whoMade(Collection<Long> changeSets) {
        Map<Long, Obstacle.Who> who = new HashMap<>();
        database.sql(CHANGE_SETS).param(changeSets.toArray(Long[]::new)).query(row -> {
            long changeSet = row.getLong(1);
            who.put(
                    changeSet,
                    new Obstacle.Who(
                            row.getString(2),
                            Objects.requireNonNull(row.getTimestamp(3)).toInstant(),
                            changeSet));
        });
        return who;
    }

    private Map<Long, Last> read(Collection<Long> numbers) {
        Map<Long, Last> found = new HashMap<>();
        database.sql(LAST).param(numbers.toArray(Long[]::new)).query(row -> {
            found.put(
                    row.getLong(1),
                    new Last(
                            RecordKind.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getObject(4, Long.class),
                            row.getObject(5, Long.class)));
        });
        return found;
    }

    /** A citation is called by its source, a settled dispute by its field; many differ by what they are about. */
    private static String on(@Nullable Last cited) {
        return cited == null ? "" : ", on " + cited.label();
    }

    private record Last(
            RecordKind kind,
            String label,
            @Nullable Long negotiation,
            @Nullable Long cited) {}
}
