package org.parley.history.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all tables of records, as they stand or as the journal tells. */
public final class Tables {

    /** Of the registry, without accounts. */
    public static final List<String> NAMES = Arrays.stream(RecordKind.values())
            .filter(kind -> kind != RecordKind.ACCOUNT)
            .map(kind -> kind.name().toLowerCase())
            .toList();

    private Tables() {}

    /** Each row as JSON text under its table and number. */
    public static Map<String, String> now(JdbcClient database) {
        Map<String, String> rows = new TreeMap<>();
        for (String name : NAMES) {
            database.sql("select id, to_jsonb(t)::text from %s t".formatted(name))
                    .query(row -> {
                        rows.put(name + " " + row.getLong(1), row.getString(2));
                    });
        }
        return rows;
    }

    /** The same without the counters of versions, which only ever grow. */
    public static Map<String, String> withoutVersions(Map<String, String> rows) {
        Map<String, String> plain = new LinkedHashMap<>(rows);
        plain.replaceAll((key, row) -> row.replaceFirst("\"version\": \\d+(, )?", ""));
        return plain;
    }

    /** The rows as they stood after that change of the journal, from nothing but the journal. */
    public static Map<String, String> asOf(JdbcClient database, long lastChange) {
        Map<String, String> rows = new TreeMap<>();
        database.sql(
                        "select table_name, record_id, before::text, after::text from row_change where id <= ? order by id")
                .param(lastChange)
                .query(row -> {
                    String key = row.getString(1) + " " + row.getLong(2);
                    String was = row.getString(4) == null ? rows.remove(key) : rows.put(key, row.getString(4));
                    if (!Objects.equals(was, row.getString(3))) {
                        throw new AssertionError("the journal misses a change of " + key);
                    }
                });
        return rows;
    }

    public static long lastChange(JdbcClient database) {
        return database.sql("select coalesce(max(id), 0) from row_change")
                .query(Long.class)
                .single();
    }
}
