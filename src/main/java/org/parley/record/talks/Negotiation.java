package org.parley.record.talks;

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

/** The root of everything: the talks about one conflict. */
@Entity
public class Negotiation extends Versioned {

    private String slug;
    private String name;
    private String summary;
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private NegotiationStatus status;

    @Embedded
    @EmbeddedColumnNaming("conflict_start_%s")
    private @Nullable FuzzyDate conflictStart;

    @SuppressWarnings("NullAway.Init")
    protected Negotiation() {}

    public Negotiation(String slug, NegotiationDescription description) {
        this.slug = slug;
        describe(description);
    }

    /** Replaces what is said of the negotiation; its address (slug) stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(NegotiationDescription description) {
        this.name = description.name();
        this.summary = description.summary();
        this.region = description.region();
        this.status = description.status();
        this.conflictStart = description.conflictStart();
    }

    public NegotiationDescription description() {
        return new NegotiationDescription(name, summary, region, status, conflictStart);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public @Nullable String region() {
        return region;
    }

    public NegotiationStatus status() {
        return status;
    }

    /** When the conflict began that is talked about. */
    public @Nullable FuzzyDate conflictStart() {
        return conflictStart;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.NEGOTIATION;
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
                .with("region", region)
                .with("status", status)
                .with("conflictStart", conflictStart);
    }
}
