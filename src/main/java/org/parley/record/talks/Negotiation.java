package org.parley.record.talks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** The root of everything: the talks about one conflict. */
@Entity
public class Negotiation extends Versioned implements Described<NegotiationDescription>, Referenced {

    private String slug;

    @Embedded
    private NegotiationDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Negotiation() {}

    public Negotiation(String slug, NegotiationDescription description) {
        this.slug = slug;
        this.description = description;
    }

    @Override
    public NegotiationDescription description() {
        return description;
    }

    @Override
    public void describe(NegotiationDescription description) {
        this.description = description;
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

    @Override
    public RecordKind recordKind() {
        return RecordKind.NEGOTIATION;
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
