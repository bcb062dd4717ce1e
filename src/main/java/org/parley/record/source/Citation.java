package org.parley.record.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/**
 * Ties a source to a record, or to one field of it with the value that this source asserts. Two citations of a field
 * with different values make the field disputed.
 */
@Entity
public class Citation extends Versioned implements Described<CitationDescription> {

    private long recordId;

    @Embedded
    private CitationDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    /** @param record what is cited; it must be saved */
    public Citation(Recorded record, CitationDescription description) {
        this.recordId = record.id();
        this.description = description;
    }

    @Override
    public CitationDescription description() {
        return description;
    }

    @Override
    public void describe(CitationDescription description) {
        this.description = description;
    }

    public Source source() {
        return description.source();
    }

    public long recordId() {
        return recordId;
    }

    public @Nullable String field() {
        return description.field();
    }

    public @Nullable String value() {
        return description.value();
    }

    public @Nullable String saidBy() {
        return description.saidBy();
    }

    public @Nullable String note() {
        return description.note();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CITATION;
    }

    @Override
    public String label() {
        return source().label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("record", recordId).with(description);
    }
}
