package org.parley.history.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows back, in the order given. Columns that a table has no longer, or computes itself, are left out. */
@Component
class RowWriter {

    private static final String COLUMNS = """
            select attname from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''""";

    private final JdbcTemplate database;
    private final Map<RecordKind, Set<String>> columns = new ConcurrentHashMap<>();

    RowWriter(JdbcTemplate database) {
        this.database = database;
    }

    void write(List<RowOperation> operations) {
        List<Object[]> batch = new ArrayList<>();
        String sql = "";
        for (RowOperation each : operations) {
            String next = sql(each);
            if (next.isEmpty()) {
                continue;
            }
            if (!next.equals(sql)) {
                send(sql, batch);
                sql = next;
            }
            batch.add(arguments(each));
        }
        send(sql, batch);
    }

    /** A number that no record has. */
    long nextNumber() {
        return Objects.requireNonNull(database.queryForObject("select nextval('record_number')", Long.class));
    }

    /** Checks now what would be checked at the end of the transaction: here it can still be explained. */
    void checkConstraints() {
        database.execute("set constraints all immediate");
    }

    private void send(String sql, List<Object[]> batch) {
        if (!batch.isEmpty()) {
            database.batchUpdate(sql, batch);
            batch.clear();
        }
    }

    private String sql(RowOperation operation) {
        String table = operation.kind().table();
        if (operation instanceof RowOperation.Insert insert) {
            Set<String> names =
                    writable(insert.image(), insert.image().columns().propertyNames());
            return "insert into %s (%s) select %s from jsonb_populate_record(null::\"%s\", ?::jsonb) p"
                    .formatted(table, String.join(", ", names), values(names), table);
        }
        if (operation instanceof RowOperation.Change change) {
            String assignments = assignments(change);
            return assignments.isEmpty()
                    ? ""
                    : "update %s t set %s from jsonb_populate_record(null::\"%s\", ?::jsonb) p where t.id = ?"
                            .formatted(table, assignments, table);
        }
        return "delete from %s where id = ?".formatted(table);
    }

    private static Object[] arguments(RowOperation operation) {
        if (operation instanceof RowOperation.Insert insert) {
            return new Object[] {insert.image().columns().toString()};
        }
        if (operation instanceof RowOperation.Change change) {
            return new Object[] {change.image().columns().toString(), change.id()};
        }
        return new Object[] {operation.id()};
    }

    private static String values(Set<String> names) {
        return names.stream()
                .map(name -> RowImage.VERSION.equals(name) ? "p.version + 1" : "p." + name)
                .collect(Collectors.joining(", "));
    }

    private String assignments(RowOperation.Change change) {
        List<String> assignments = new ArrayList<>();
        writable(change.image(), change.columns()).forEach(name -> assignments.add(name + " = p." + name));
        if (change.image().has(RowImage.VERSION)) {
            assignments.add("version = t.version + 1");
        }
        return String.join(", ", assignments);
    }

    private Set<String> writable(RowImage image, Iterable<String> names) {
        Set<String> known = columns.computeIfAbsent(
                image.kind(), kind -> Set.copyOf(database.queryForList(COLUMNS, String.class, kind.table())));
        Set<String> writable = new LinkedHashSet<>();
        names.forEach(name -> {
            if (known.contains(name)) {
                writable.add(name);
            }
        });
        return writable;
    }
}
