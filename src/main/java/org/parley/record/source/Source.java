package org.parley.record.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** Where a fact was read. */
@Entity
public class Source extends Versioned {

    private String slug;
    private String publisher;
    private String title;
    private @Nullable String address;

    @Embedded
    @EmbeddedColumnNaming("published_on_%s")
    private @Nullable FuzzyDate publishedOn;

    @Embedded
    @EmbeddedColumnNaming("accessed_on_%s")
    private @Nullable FuzzyDate accessedOn;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    public Source(String slug, SourceDescription description) {
        this.slug = slug;
        describe(description);
    }

    /** Replaces what is said of the source; its slug stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(SourceDescription description) {
        this.publisher = description.publisher();
        this.title = description.title();
        this.address = description.address();
        this.publishedOn = description.publishedOn();
        this.accessedOn = description.accessedOn();
        this.kind = description.kind();
    }

    public SourceDescription description() {
        return new SourceDescription(publisher, title, address, publishedOn, accessedOn, kind);
    }

    public String slug() {
        return slug;
    }

    public String publisher() {
        return publisher;
    }

    public String title() {
        return title;
    }

    /** The web address, http or https; null where there is none. */
    public @Nullable String address() {
        return address;
    }

    public @Nullable FuzzyDate publishedOn() {
        return publishedOn;
    }

    public @Nullable FuzzyDate accessedOn() {
        return accessedOn;
    }

    public SourceKind kind() {
        return kind;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SOURCE;
    }

    @Override
    public String label() {
        return publisher + ": " + shortened(title);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with("publisher", publisher)
                .with("title", title)
                .with("address", address)
                .with("publishedOn", publishedOn)
                .with("accessedOn", accessedOn)
                .with("kind", kind);
    }
}
