package org.parley.history.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the journal of rows. Triggers write it. */
@Component
class Journal {

    private static final String SELECT =
            "select id, change_set, table_name, record_id, before::text, after::text from row_change ";

    private final JdbcClient database;
    private final JsonMapper json;

    Journal(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All changes of a change set, in the order they were made. */
    List<RowChange> ofChangeSet(long changeSet) {
        return database.sql(SELECT + "where change_set = ? order by id")
                .param(changeSet)
                .query(this::change)
                .list();
    }

    /** The last change that a change set made; empty where the journal is younger than the change set. */
    Optional<Long> endOf(long changeSet) {
        return database.sql("select max(id) from row_change where change_set = ?")
                .param(changeSet)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** The last change of a record up to that one. */
    Optional<RowChange> lastOf(long record, long upTo) {
        return database.sql(SELECT + "where record_id = ? and id <= ? order by id desc limit 1")
                .params(record, upTo)
                .query(this::change)
                .optional();
    }

    /** The changes of these records after that one, the latest first. */
    List<RowChange> after(Collection<Long> records, long change) {
        return database.sql(SELECT + "where record_id = any(?) and id > ? order by id desc")
                .params(records.toArray(Long[]::new), change)
                .query(this::change)
                .list();
    }

    /** The number of the latest change of any of these records; 0 when there is none. */
    long latest(Collection<Long> records) {
        return database.sql("select coalesce(max(id), 0) from row_change where record_id = any(?)")
                .param(records.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /** The rows of a kind of part that belonged to these wholes after that change. */
    Map<Long, RowImage> partsAsOf(RecordKind kind, Collection<Long> wholes, long upTo) {
        String column = kind.hangsOn().get(0);
        String sql = """
                select distinct on (c.record_id) c.id, c.change_set, c.table_name, c.record_id, c.before::text, c.after::text
                from row_change c
                where c.id <= ? and c.record_id in (
                    select record_id from row_change
                    where table_name = '%s' and (after ->> '%s')::bigint = any(?))
                order by c.record_id, c.id desc""".formatted(kind.table(), column);
        Map<Long, RowImage> parts = new HashMap<>();
        database.sql(sql)
                .params(upTo, wholes.toArray(Long[]::new))
                .query(this::change)
                .list()
                .forEach(each -> {
                    RowImage image = each.after();
                    if (image != null && wholes.contains(image.number(column))) {
                        parts.put(image.id(), image);
                    }
                });
        return parts;
    }

    RowChange change(ResultSet row, int number) throws SQLException {
        RecordKind kind = RecordKind.ofTable(row.getString(3));
        long record = row.getLong(4);
        return new RowChange(
                row.getLong(1),
                row.getObject(2, Long.class),
                kind,
                record,
                image(kind, record, row.getString(5)),
                image(kind, record, row.getString(6)));
    }

    private @Nullable RowImage image(RecordKind kind, long id, @Nullable String text) {
        return text == null ? null : new RowImage(kind, id, json.readValue(text, ObjectNode.class));
    }
}
