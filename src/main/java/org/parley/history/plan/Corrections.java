package org.parley.history.plan;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.Actor;
import org.parley.history.ChangeSetHead;
import org.parley.history.History;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts the row of an append-only record right. The row as it was stays in the history, beside who corrected it and why. */
@Component
public class Corrections {

    private final Rows rows;
    private final PlanWriter writer;
    private final History history;
    private final JsonMapper json;
    private final EntityManager entities;

    Corrections(Rows rows, PlanWriter writer, History history, JsonMapper json, EntityManager entities) {
        this.rows = rows;
        this.writer = writer;
        this.history = history;
        this.json = json;
        this.entities = entities;
    }

    /**
     * Empties the persistence context: what it knew of the record is no longer true.
     *
     * @param description what is to be said of it
     * @return the number of the change set
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long correct(Recorded record, Record description, Actor actor, String reason) {
        RecordKind kind = record.recordKind();
        if (!kind.isAppendOnly()) {
            throw new IllegalArgumentException("a " + kind + " is changed, not corrected");
        }
        RowImage now = rows.of(Map.of(kind, Set.of(record.id()))).get(record.id());
        if (now == null) {
            throw new IllegalArgumentException("there is no " + kind + " " + record.id());
        }
        Map<String, @Nullable Object> columns = columns(record, description);
        ObjectNode row = json.readValue(json.writeValueAsString(now.columns()), ObjectNode.class);
        columns.forEach(row::putPOJO);
        ObjectNode plain = json.readValue(json.writeValueAsString(row), ObjectNode.class);
        PlanBuilder builder = new PlanBuilder();
        builder.add(new RowOperation.Change(new RowImage(kind, record.id(), plain), columns.keySet()));
        ChangeSetHead head = history.head(actor, reason, null);
        writer.apply(builder, head, Action.CORRECTED);
        return head.number();
    }

    /** What the columns of a record hold that say this of it. */
    private Map<String, @Nullable Object> columns(Recorded record, Record description) {
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(Hibernate.getClassLazy(record))
                .findAttributeMapping("description")
                .breakDownJdbcValues(
                        description,
                        0,
                        columns,
                        record,
                        (position, into, of, value, column) -> into.put(column.getSelectionExpression(), value),
                        session);
        return columns;
    }
}
