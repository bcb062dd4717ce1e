package org.parley.page.history;

import java.util.Optional;
import org.parley.history.RecordKind;
import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what records are called, whether they are there or not. */
@Component
class RecordHeads {

    private static final String LAST = """
            select record_id, record_kind, label, id
            from revision where record_id = ? and record_kind <> 'ACCOUNT' order by id desc limit 1""";

    private final JdbcClient database;

    RecordHeads(JdbcClient database) {
        this.database = database;
    }

    /** Empty if there never was such a record. */
    Optional<RecordHead> of(long record) {
        return database.sql(LAST)
                .param(record)
                .query((row, number) -> new RecordHead(
                        row.getLong(1), RecordKind.valueOf(row.getString(2)), row.getString(3), row.getLong(4)))
                .optional();
    }

    /**
     * What a record is or was called.
     *
     * @throws NotFoundException if there never was such a record
     */
    String labelOf(long record) {
        return of(record)
                .orElseThrow(() -> new NotFoundException("no record " + record))
                .label();
    }

    /**
     * What a record is called, from its last revision.
     *
     * @param revision the last one
     */
    record RecordHead(long number, RecordKind kind, String label, long revision) {}
}
