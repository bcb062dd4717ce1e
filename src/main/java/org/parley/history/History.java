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
     * Begins a change set: all edits of one save, shown and undone together. From here to the end of the transaction the
     * database enters each row that changes under its number. Call {@link ChangeSet#write()} at the end of the same
     * transaction; a change set that is not written keeps nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChangeSet begin(Actor actor, @Nullable String reason) {
        return new ChangeSet(head(actor, reason, null), entities, log);
    }

    /**
     * Begins a change set that is written without entities.
     *
     * @param undoes the change set that it undoes or restores from; null for any other
     */
    public ChangeSetHead head(Actor actor, @Nullable String reason, @Nullable Long undoes) {
        long number = Objects.requireNonNull(database.queryForObject("select begin_change_set()", Long.class));
        return new ChangeSetHead(number, actor, reason, undoes);
    }
}
