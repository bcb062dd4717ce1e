package org.parley.record.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** Where a fact was read. */
@Entity
public class Source extends Versioned implements Described<SourceDescription>, Referenced {

    private String slug;

    @Embedded
    private SourceDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    public Source(String slug, SourceDescription description) {
        this.slug = slug;
        this.description = description;
    }

    @Override
    public SourceDescription description() {
        return description;
    }

    @Override
    public void describe(SourceDescription description) {
        this.description = description;
    }

    public String slug() {
        return slug;
    }

    public String publisher() {
        return description.publisher();
    }

    public String title() {
        return description.title();
    }

    @Override
    public String reference() {
        return slug;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SOURCE;
    }

    @Override
    public String label() {
        return publisher() + ": " + shortened(title());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with(description);
    }
}
