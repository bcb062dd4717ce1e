package org.parley.record.source;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/**
 * Ties a source to a record, or to one field of it with the value that this source asserts. Two citations of a field
 * with different values make the field disputed.
 */
@Entity
public class Citation extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private long recordId;
    private @Nullable String field;
    private @Nullable String assertedValue;
    private @Nullable String saidBy;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    /** @param record what is cited; it must be saved */
    public Citation(Source source, Recorded record, Claim claim) {
        this.recordId = record.id();
        claim(source, claim);
    }

    /** Replaces what is cited and what it says. */
    @SuppressWarnings("NullAway.Init")
    public final void claim(Source source, Claim claim) {
        this.source = source;
        this.field = claim.field();
        this.assertedValue = claim.value();
        this.saidBy = claim.saidBy();
        this.note = claim.note();
    }

    public Source source() {
        return source;
    }

    public long recordId() {
        return recordId;
    }

    /** The field it is about; null when it stands for the whole record. */
    public @Nullable String field() {
        return field;
    }

    public @Nullable String assertedValue() {
        return assertedValue;
    }

    public @Nullable String saidBy() {
        return saidBy;
    }

    public @Nullable String note() {
        return note;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CITATION;
    }

    @Override
    public String label() {
        return source.label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("source", source.slug())
                .with("record", recordId)
                .with("field", field)
                .with("value", assertedValue)
                .with("saidBy", saidBy)
                .with("note", note);
    }
}
