package org.parley.history;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts the row of an append-only record right. The row as it was stays in the history, beside who corrected it and why. */
@Component
public class Correcting {

    private final Rows rows;
    private final Rewriting rewriting;
    private final History history;
    private final JsonMapper json;

    Correcting(Rows rows, Rewriting rewriting, History history, JsonMapper json) {
        this.rows = rows;
        this.rewriting = rewriting;
        this.history = history;
        this.json = json;
    }

    /**
     * Empties the persistence context: what it knew of the record is no longer true.
     *
     * @param columns what its columns are to hold
     * @return the number of the step
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long correct(Recorded record, Map<String, @Nullable Object> columns, Actor actor, String reason) {
        RecordKind kind = record.recordKind();
        if (!kind.isAppendOnly()) {
            throw new IllegalArgumentException("a " + kind + " is changed, not corrected");
        }
        RowImage now = rows.of(Map.of(kind, Set.of(record.id()))).get(record.id());
        if (now == null) {
            throw new IllegalArgumentException("there is no " + kind + " " + record.id());
        }
        ObjectNode row = json.readValue(json.writeValueAsString(now.columns()), ObjectNode.class);
        columns.forEach(row::putPOJO);
        ObjectNode plain = json.readValue(json.writeValueAsString(row), ObjectNode.class);
        Draft draft = new Draft();
        draft.add(new RowOperation.Change(new RowImage(kind, record.id(), plain), columns.keySet()));
        StepHead head = history.head(actor, reason, null);
        rewriting.apply(draft, head, Action.CORRECTED);
        return head.number();
    }
}
