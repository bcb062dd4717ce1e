package org.parley.record.talks;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A strand of a negotiation; rounds are numbered along it. */
@Entity
public class Track extends Versioned implements Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;
    private String name;
    private @Nullable String summary;
    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected Track() {}

    /** @param ordinal its place among the tracks of the negotiation, from 1 */
    public Track(Negotiation negotiation, String slug, String name, @Nullable String summary, int ordinal) {
        this.negotiation = negotiation;
        this.slug = slug;
        describe(name, summary, ordinal);
    }

    /** Replaces what is said of the track; its address (slug) stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(String name, @Nullable String summary, int ordinal) {
        this.name = name;
        this.summary = summary;
        this.ordinal = ordinal;
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
        return name;
    }

    public @Nullable String summary() {
        return summary;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TRACK;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with("name", name)
                .with("summary", summary)
                .with("ordinal", ordinal);
    }
}
