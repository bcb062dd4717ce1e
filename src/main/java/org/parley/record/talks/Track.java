package org.parley.record.talks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A strand of a negotiation; rounds are numbered along it. */
@Entity
public class Track extends Versioned implements Described<TrackDescription>, Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    @Embedded
    private TrackDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Track() {}

    public Track(Negotiation negotiation, String slug, TrackDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        this.description = description;
    }

    @Override
    public TrackDescription description() {
        return description;
    }

    @Override
    public void describe(TrackDescription description) {
        this.description = description;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String reference() {
        return slug;
    }

    public String name() {
        return description.name();
    }

    /** Whether the negotiation is known by it. */
    public boolean isMain() {
        return description.rank() == TrackRank.MAIN;
    }

    public @Nullable String summary() {
        return description.summary();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TRACK;
    }

    @Override
    public String label() {
        return name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with(description);
    }
}
