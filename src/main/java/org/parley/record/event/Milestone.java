package org.parley.record.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Versioned;
import org.parley.record.talks.Negotiation;

/** Any other dated event: a treaty expires, a deadline is set. */
@Entity
public class Milestone extends Versioned implements Described<MilestoneDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    @Embedded
    private MilestoneDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    public Milestone(Negotiation negotiation, MilestoneDescription description) {
        this.negotiation = negotiation;
        this.description = description;
    }

    @Override
    public MilestoneDescription description() {
        return description;
    }

    @Override
    public void describe(MilestoneDescription description) {
        this.description = description;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MILESTONE;
    }

    @Override
    public String label() {
        return description.title();
    }
}
