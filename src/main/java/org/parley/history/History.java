package org.parley.history;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The recorder: keeps every edit, with who, when, why, and the record before and after it. */
@Service
public class History {

    private final EntityManager entities;
    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Clock clock;

    History(EntityManager entities, JdbcTemplate database, JsonMapper json, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins a step: all edits of one save, shown and undone together. Call {@link Step#write()} at the end of the
     * same transaction; a step that is not written keeps nothing.
     */
    public Step begin(Actor actor, @Nullable String reason) {
        return new Step(actor, reason, entities, database, json, clock);
    }
}
