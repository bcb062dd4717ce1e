package org.parley.history;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The edits of one save: one revision for each record that it touches, written and undone together. */
public final class ChangeSet {

    private final ChangeSetHead head;
    private final EntityManager entities;
    private final RevisionLog log;
    private final List<Edit> edits = new ArrayList<>();

    ChangeSet(ChangeSetHead head, EntityManager entities, RevisionLog log) {
        this.head = head;
        this.entities = entities;
        this.log = log;
    }

    /** @param negotiationId where the record belongs; null for what negotiations share (parties, people, sources) */
    public void created(Recorded record, @Nullable Long negotiationId) {
        edits.add(new Edit(Action.CREATED, record, negotiationId, null, null));
    }

    public void imported(Recorded record, @Nullable Long negotiationId) {
        edits.add(new Edit(Action.IMPORTED, record, negotiationId, null, null));
    }

    /**
     * Keeps nothing when the record is as it was.
     *
     * @param before its snapshot from before the edit
     */
    public void changed(Recorded record, @Nullable Long negotiationId, Snapshot before) {
        if (!before.equals(record.snapshot())) {
            edits.add(new Edit(Action.CHANGED, record, negotiationId, before, null));
        }
    }

    /** An append-only record put right: without this the database refuses to change its row. */
    public void corrected(Recorded record, @Nullable Long negotiationId, Snapshot before) {
        edits.add(new Edit(Action.CORRECTED, record, negotiationId, before, null));
    }

    public void removed(Recorded record, @Nullable Long negotiationId, Snapshot before) {
        edits.add(new Edit(Action.REMOVED, record, negotiationId, before, record.label()));
    }

    /**
     * Saves the records, so that their versions are known, and writes the revisions beside them.
     *
     * @return the number of the change set; empty if nothing was changed
     */
    public OptionalLong write() {
        if (edits.isEmpty()) {
            return OptionalLong.empty();
        }
        entities.flush();
        log.write(head, edits.stream().map(Edit::line).toList());
        edits.clear();
        return OptionalLong.of(head.number());
    }

    /** @param removedAs what a removed record was called: once it is removed it may not be able to tell */
    private record Edit(
            Action action,
            Recorded record,
            @Nullable Long negotiationId,
            @Nullable Snapshot before,
            @Nullable String removedAs) {

        /** Read when the change set is written, so that it holds the record as it was saved. */
        Revision line() {
            return new Revision(
                    action,
                    record.id(),
                    record.recordKind(),
                    record.version(),
                    negotiationId,
                    removedAs == null ? record.label() : removedAs,
                    before,
                    action == Action.REMOVED ? null : record.snapshot());
        }
    }
}
