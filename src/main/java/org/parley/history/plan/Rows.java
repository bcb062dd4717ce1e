package org.parley.history.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the rows of records as they stand. */
@Component
class Rows {

    private final JdbcClient database;
    private final JsonMapper json;

    Rows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Those of these records that exist.
     *
     * @param numbers by kind
     */
    Map<Long, RowImage> of(Map<RecordKind, Set<Long>> numbers) {
        Map<Long, RowImage> rows = new HashMap<>();
        numbers.forEach((kind, ids) -> rows.putAll(where(kind, "id", ids)));
        return rows;
    }

    /** The rows of a kind that name one of these numbers in that column. */
    Map<Long, RowImage> where(RecordKind kind, String column, Collection<Long> numbers) {
        Map<Long, RowImage> rows = new HashMap<>();
        if (numbers.isEmpty() || !kind.isJournalled()) {
            return rows;
        }
        database.sql("select id, to_jsonb(t)::text from %s t where %s = any(?)".formatted(kind.table(), column))
                .param(numbers.toArray(Long[]::new))
                .query(row -> {
                    long id = row.getLong(1);
                    rows.put(id, new RowImage(kind, id, json.readValue(row.getString(2), ObjectNode.class)));
                });
        return rows;
    }

    /** Those of these numbers that no record has now. */
    Set<Long> missing(Map<RecordKind, Set<Long>> numbers) {
        Set<Long> missing = new HashSet<>();
        numbers.forEach((kind, ids) -> {
            missing.addAll(ids);
            List<Long> there = database.sql("select id from %s where id = any(?)".formatted(kind.table()))
                    .param(ids.toArray(Long[]::new))
                    .query(Long.class)
                    .list();
            there.forEach(missing::remove);
        });
        return missing;
    }
}
