package org.parley.desk;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.history.ChangeSet;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;

/** The records that one save adds, changes and removes, each entered into the history. */
final class Edits {

    private final EntityManager entities;
    private final ChangeSet step;
    private final long negotiationId;
    private final List<Recorded> added = new ArrayList<>();
    private final List<Long> removed = new ArrayList<>();
    private boolean anything;

    Edits(EntityManager entities, ChangeSet step, long negotiationId) {
        this.entities = entities;
        this.step = step;
        this.negotiationId = negotiationId;
    }

    /** Stores a record of the negotiation. */
    <T extends Recorded> T add(T record) {
        return add(record, negotiationId);
    }

    /** Stores a record that negotiations share. */
    <T extends Recorded> T addShared(T record) {
        return add(record, null);
    }

    void changed(Recorded record, Snapshot before) {
        if (!before.equals(record.snapshot())) {
            step.changed(record, negotiationId, before);
            anything = true;
        }
    }

    /** Enters what is to be removed; the caller removes it from what it hangs on. */
    void removed(Recorded record) {
        step.removed(record, negotiationId, record.snapshot());
        removed.add(record.id());
        anything = true;
    }

    void remove(Recorded record) {
        removed(record);
        entities.remove(record);
    }

    /** The new records that sources are to stand for. */
    List<Recorded> added() {
        return List.copyOf(added);
    }

    /** The numbers of the records removed so far. */
    List<Long> removed() {
        return List.copyOf(removed);
    }

    boolean isAnything() {
        return anything;
    }

    OptionalLong write() {
        return step.write();
    }

    private <T extends Recorded> T add(T record, @Nullable Long negotiation) {
        entities.persist(record);
        step.created(record, negotiation);
        added.add(record);
        anything = true;
        return record;
    }
}
