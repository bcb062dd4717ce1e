package org.parley.page.past;

import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What records are or were called. */
@Component
class RecordLabels {

    private static final String LAST = """
            select coalesce(label, 'no. ' || record_id) from revision
            where record_id = ? and record_kind <> 'ACCOUNT' order by id desc limit 1""";

    private final JdbcClient database;

    RecordLabels(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException when there never was such a record */
    String of(long record) {
        return database.sql(LAST)
                .param(record)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("no record " + record));
    }
}
