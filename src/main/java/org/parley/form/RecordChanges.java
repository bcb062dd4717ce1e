package org.parley.form;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.history.ChangeSet;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.talks.Negotiation;

/** The records that one save adds, changes and removes, each entered into the history. */
public final class RecordChanges {

    private final EntityManager entities;
    private final ChangeSet set;
    private @Nullable Long negotiation;
    private final List<Recorded> added = new ArrayList<>();
    private final List<Long> removed = new ArrayList<>();
    private boolean isAnything;

    /**
     * @param negotiation where the records belong; null for what negotiations share
     */
    public RecordChanges(EntityManager entities, ChangeSet set, @Nullable Long negotiation) {
        this.entities = entities;
        this.set = set;
        this.negotiation = negotiation;
    }

    /** Stores a new negotiation: all that comes after it belongs there. */
    public Negotiation begin(Negotiation talks) {
        addShared(talks);
        negotiation = talks.id();
        return talks;
    }

    /** Stores a record of the negotiation. */
    public <T extends Recorded> T add(T record) {
        return add(record, negotiation);
    }

    /** Stores a record that negotiations share. */
    public <T extends Recorded> T addShared(T record) {
        return add(record, null);
    }

    private <T extends Recorded> T add(T record, @Nullable Long within) {
        entities.persist(record);
        set.created(record, within);
        added.add(record);
        isAnything = true;
        return record;
    }

    public void changed(Recorded record, Snapshot before) {
        if (!before.equals(record.snapshot())) {
            set.changed(record, negotiation, before);
            isAnything = true;
        }
    }

    /** Enters what is to be removed; the caller removes it from what it hangs on. */
    public void removed(Recorded record) {
        set.removed(record, negotiation, record.snapshot());
        removed.add(record.id());
        isAnything = true;
    }

    public void remove(Recorded record) {
        removed(record);
        entities.remove(record);
    }

    /** Ties a source, with what it says, to records; each knows its number once it is stored. */
    public void cite(List<? extends Recorded> records, CitationDescription says) {
        // a citation names its record by number, and the registry knows the number once the record is stored
        entities.flush();
        records.forEach(each -> add(new Citation(each, says)));
    }

    /** The new records so far, for sources to stand for. */
    public List<Recorded> added() {
        return List.copyOf(added);
    }

    /** The numbers of the records removed so far. */
    public List<Long> removed() {
        return List.copyOf(removed);
    }

    public boolean isAnything() {
        return isAnything;
    }

    /**
     * @return the number of the change set; empty where nothing changed
     */
    public OptionalLong write() {
        return set.write();
    }
}
