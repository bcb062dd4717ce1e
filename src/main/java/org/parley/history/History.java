package org.parley.history;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recorder: keeps every edit, with who, when, why, and the record before and after it. */
@Service
public class History {

    private final EntityManager entities;
    private final JdbcTemplate database;
    private final RevisionLog log;

    History(EntityManager entities, JdbcTemplate database, RevisionLog log) {
        this.entities = entities;
        this.database = database;
        this.log = log;
    }

    /**
     * Begins a step: all edits of one save, shown and undone together. From here to the end of the transaction the
     * database enters each row that changes under this step. Call {@link Step#write()} at the end of the same
     * transaction; a step that is not written keeps nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Step begin(Actor actor, @Nullable String reason) {
        return new Step(head(actor, reason, null), entities, log);
    }

    /** Begins a step that undoes, or restores from, another. */
    StepHead head(Actor actor, @Nullable String reason, @Nullable Long undoes) {
        long number = Objects.requireNonNull(database.queryForObject("select begin_step()", Long.class));
        return new StepHead(number, actor, reason, undoes);
    }
}
