package org.parley.record.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;

/** Any other dated event: a treaty expires, a deadline is set. */
@Entity
public class Milestone extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Track track;

    @Embedded
    @EmbeddedColumnNaming("day_%s")
    private FuzzyDate day;

    private String title;

    private @Nullable String description;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    public Milestone(
            Negotiation negotiation, @Nullable Track track, FuzzyDate day, String title, @Nullable String description) {
        this.negotiation = negotiation;
        mark(track, day, title, description);
    }

    /** Replaces what it marks, and when. */
    @SuppressWarnings("NullAway.Init")
    public final void mark(@Nullable Track track, FuzzyDate day, String title, @Nullable String description) {
        this.track = track;
        this.day = day;
        this.title = title;
        this.description = description;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public @Nullable Track track() {
        return track;
    }

    public FuzzyDate day() {
        return day;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MILESTONE;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("track", track == null ? null : track.slug())
                .with("day", day)
                .with("title", title)
                .with("description", description);
    }
}
