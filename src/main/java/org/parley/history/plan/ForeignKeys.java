package org.parley.history.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which columns of records name other records: read from the database, once. */
@Component
class ForeignKeys {

    private static final String BETWEEN_RECORDS = """
            select source.relname, a.attname, target.relname
            from pg_constraint c
            join pg_class source on source.oid = c.conrelid
            join pg_class target on target.oid = c.confrelid
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and a.attname <> 'id' and source.relname = any(?) and target.relname = any(?)
            order by 1, 2""";

    private final JdbcClient database;
    private volatile @Nullable List<Reference> known;

    ForeignKeys(JdbcClient database) {
        this.database = database;
    }

    List<Reference> all() {
        List<Reference> found = known;
        if (found == null) {
            found = read();
            known = found;
        }
        return found;
    }

    List<Reference> of(RecordKind kind) {
        return all().stream().filter(each -> each.from() == kind).toList();
    }

    private List<Reference> read() {
        String[] tables = Stream.of(RecordKind.values())
                .filter(RecordKind::isJournalled)
                .map(RecordKind::table)
                .toArray(String[]::new);
        List<String> targets = new ArrayList<>(List.of(tables));
        targets.add("record");
        return database.sql(BETWEEN_RECORDS)
                .params(tables, targets.toArray(String[]::new))
                .query((row, number) -> new Reference(
                        RecordKind.ofTable(row.getString(1)),
                        row.getString(2),
                        "record".equals(row.getString(3)) ? null : RecordKind.ofTable(row.getString(3))))
                .list();
    }

    /** @param to what it names; null for a record of any kind */
    record Reference(
            RecordKind from, String column, @Nullable RecordKind to) {

        boolean isHold() {
            return from.hangsOn().contains(column);
        }

        boolean canName(RecordKind kind) {
            return to == null || to == kind;
        }
    }
}
