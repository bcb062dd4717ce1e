package org.parley.history;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record with a number of its own among all records, so that citations and revisions can name it. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_number")
    @SequenceGenerator(name = "record_number", sequenceName = "record_number", allocationSize = 50)
    private @Nullable Long id;

    /** The record's number. @throws NullPointerException before it is saved */
    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public boolean isSaved() {
        return id != null;
    }

    public abstract RecordKind recordKind();

    /** How often it was changed since it was made; append-only records stay at 0. */
    public int version() {
        return 0;
    }

    /** All that an editor may change, as it stands: what the history keeps as before and after. */
    public abstract Snapshot snapshot();
}
