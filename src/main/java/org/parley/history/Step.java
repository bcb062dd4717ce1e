package org.parley.history;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The edits of one save. One revision for each record touched, written together. */
public final class Step {

    private static final String INSERT = """
            insert into revision (step, at, account_id, actor, action, record_id, record_kind, record_version, negotiation_id, reason, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final Actor actor;
    private final @Nullable String reason;
    private final EntityManager entities;
    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;
    private final List<Edit> edits = new ArrayList<>();

    Step(
            Actor actor,
            @Nullable String reason,
            EntityManager entities,
            JdbcTemplate database,
            JsonMapper json,
            Clock clock) {
        this.actor = actor;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param negotiationId where the record belongs; null for what negotiations share (parties, people, sources) */
    public void created(Recorded record, @Nullable Long negotiationId) {
        edits.add(new Edit(Action.CREATED, record, negotiationId, null));
    }

    public void imported(Recorded record, @Nullable Long negotiationId) {
        edits.add(new Edit(Action.IMPORTED, record, negotiationId, null));
    }

    /** Keeps nothing when the record is as it was. @param before its snapshot from before the edit */
    public void changed(Recorded record, @Nullable Long negotiationId, Snapshot before) {
        if (!before.equals(record.snapshot())) {
            edits.add(new Edit(Action.CHANGED, record, negotiationId, before));
        }
    }

    public void removed(Recorded record, @Nullable Long negotiationId, Snapshot before) {
        edits.add(new Edit(Action.REMOVED, record, negotiationId, before));
    }

    /**
     * Saves the records, so that their versions are known, and writes the revisions beside them.
     *
     * @return the number of the step; empty when nothing was changed
     */
    public OptionalLong write() {
        if (edits.isEmpty()) {
            return OptionalLong.empty();
        }
        entities.flush();
        long step = Objects.requireNonNull(database.queryForObject("select nextval('revision_step')", Long.class));
        Timestamp at = Timestamp.from(clock.instant());
        database.batchUpdate(INSERT, edits, 200, (statement, edit) -> {
            statement.setLong(1, step);
            statement.setTimestamp(2, at);
            statement.setObject(3, actor.accountId());
            statement.setString(4, actor.name());
            statement.setString(5, edit.action().name());
            statement.setLong(6, edit.record().id());
            statement.setString(7, edit.record().recordKind().name());
            statement.setInt(8, edit.record().version());
            statement.setObject(9, edit.negotiationId());
            statement.setString(10, reason);
            statement.setString(
                    11,
                    edit.before() == null
                            ? null
                            : json.writeValueAsString(edit.before().fields()));
            statement.setString(
                    12,
                    edit.after() == null
                            ? null
                            : json.writeValueAsString(edit.after().fields()));
        });
        edits.clear();
        return OptionalLong.of(step);
    }

    private record Edit(
            Action action,
            Recorded record,
            @Nullable Long negotiationId,
            @Nullable Snapshot before) {

        /** Read when the step is written, so that it holds the record as it was saved. */
        @Nullable
        Snapshot after() {
            return action == Action.REMOVED ? null : record.snapshot();
        }
    }
}
