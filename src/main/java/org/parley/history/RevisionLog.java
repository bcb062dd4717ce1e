package org.parley.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes revisions. Nothing in it is ever written again. */
@Component
public class RevisionLog {

    private static final String INSERT = """
            insert into revision (change_set, at, account_id, actor, action, record_id, record_kind, record_version,
                                  negotiation_id, label, reason, undoes, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;

    RevisionLog(JdbcTemplate database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void write(ChangeSetHead head, List<Revision> lines) {
        Timestamp at = Timestamp.from(clock.instant());
        database.batchUpdate(INSERT, lines, 200, (statement, line) -> fill(statement, head, at, line));
    }

    private void fill(PreparedStatement statement, ChangeSetHead head, Timestamp at, Revision line)
            throws SQLException {
        statement.setLong(1, head.number());
        statement.setTimestamp(2, at);
        statement.setObject(3, head.actor().accountId());
        statement.setString(4, head.actor().name());
        statement.setString(5, line.action().name());
        statement.setLong(6, line.recordId());
        statement.setString(7, line.kind().name());
        statement.setInt(8, line.version());
        statement.setObject(9, line.negotiationId());
        statement.setString(10, line.label());
        statement.setString(11, head.reason());
        statement.setObject(12, head.undoes());
        statement.setString(13, text(line.before()));
        statement.setString(14, text(line.after()));
    }

    private @Nullable String text(@Nullable Snapshot snapshot) {
        return snapshot == null ? null : json.writeValueAsString(snapshot.fields());
    }
}
