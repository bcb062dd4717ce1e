package org.parley.record.group;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;

/** A group of a negotiation that works on one subject, from the round that formed it to the round that dissolved it. */
@Entity
public class WorkingGroup extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;
    private String name;
    private String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Round formedInRound;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Round dissolvedInRound;

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {}

    public WorkingGroup(Negotiation negotiation, String slug, String name, String subject) {
        this.negotiation = negotiation;
        this.slug = slug;
        describe(name, subject);
    }

    /** Replaces what the group is called and works on; its address (slug) stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(String name, String subject) {
        this.name = name;
        this.subject = subject;
    }

    public void formedIn(@Nullable Round round) {
        this.formedInRound = round;
    }

    public void dissolvedIn(@Nullable Round round) {
        this.dissolvedInRound = round;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    public @Nullable Round formedInRound() {
        return formedInRound;
    }

    public @Nullable Round dissolvedInRound() {
        return dissolvedInRound;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.WORKING_GROUP;
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
                .with("subject", subject)
                .with("formedIn", formedInRound == null ? null : formedInRound.reference())
                .with("dissolvedIn", dissolvedInRound == null ? null : dissolvedInRound.reference());
    }
}
