package org.parley.history.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.history.RecordKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enters records a second time, with all that names them, as if two editors had logged the same news. */
public final class Doubles {

    private final JdbcClient database;
    private final ForeignKeys keys;

    public Doubles(ApplicationContext application) {
        this.database = application.getBean(JdbcClient.class);
        this.keys = application.getBean(ForeignKeys.class);
    }

    /** A person, party or source again, under another address, named by nothing. */
    public long bare(RecordKind kind, long number) {
        return copy(kind, number, "slug", "\"again-%d\"");
    }

    /** The same, and each row that names the first stands a second time and names the second. Nobody heads twice. */
    public long full(RecordKind kind, long number) {
        long second = bare(kind, number);
        naming(kind, number)
                .forEach((key, rows) -> rows.forEach(row -> {
                    long twin = copy(key.from(), row, key.column(), String.valueOf(second));
                    if (key.from() == RecordKind.DELEGATION_MEMBER) {
                        database.sql(
                                        "update delegation_member set role = 'MEMBER' where delegation_id = "
                                                + "(select delegation_id from delegation_member where id = ?) and person_id in (?, ?)")
                                .params(twin, number, second)
                                .update();
                    }
                }));
        return second;
    }

    /** A copy of a row under a number of its own, with one column another. */
    public long copy(RecordKind kind, long number, String column, String value) {
        long next = database.sql("select nextval('record_number')")
                .query(Long.class)
                .single();
        String also = switch (kind) {
            case DELEGATION_MEMBER -> ", \"role\": \"MEMBER\"";
            // nobody holds a title twice at a time
            case APPOINTMENT -> column.equals("party_id") ? ", \"title\": \"Title %d\"".formatted(next) : "";
            default -> "";
        };
        String changed = "{\"id\": %d, \"%s\": %s%s}".formatted(next, column, value.formatted(next), also);
        database.sql("insert into %1$s select (jsonb_populate_record(t, ?::jsonb)).* from %1$s t where id = ?"
                        .formatted(kind.table()))
                .params(changed, number)
                .update();
        return next;
    }

    /** How many rows of each table name the record, by table and column. */
    public Map<String, Integer> references(RecordKind kind, long number) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        naming(kind, number).forEach((key, rows) -> counts.put(key.from() + " " + key.column(), rows.size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private Map<ForeignKeys.Reference, List<Long>> naming(RecordKind kind, long number) {
        Map<ForeignKeys.Reference, List<Long>> naming = new LinkedHashMap<>();
        for (ForeignKeys.Reference key : keys.all()) {
            if (key.canName(kind)) {
                naming.put(
                        key,
                        new ArrayList<>(database.sql("select id from %s where %s = ? order by id"
                                        .formatted(key.from().table(), key.column()))
                                .param(number)
                                .query(Long.class)
                                .list()));
            }
        }
        return naming;
    }
}
