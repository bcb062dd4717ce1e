package org.parley.record.group;

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
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;

/** A group of a negotiation that works on one subject, from the round that formed it to the round that dissolved it. */
@Entity
public class WorkingGroup extends Versioned implements Described<WorkingGroupDescription>, Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    @Embedded
    private WorkingGroupDescription description;

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {}

    public WorkingGroup(Negotiation negotiation, String slug, WorkingGroupDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        this.description = description;
    }

    @Override
    public WorkingGroupDescription description() {
        return description;
    }

    @Override
    public void describe(WorkingGroupDescription description) {
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

    public String subject() {
        return description.subject();
    }

    public @Nullable Round formedIn() {
        return description.formedIn();
    }

    public @Nullable Round dissolvedIn() {
        return description.dissolvedIn();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.WORKING_GROUP;
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
