package org.parley.record.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Party;

/** Something handed over or done under a commitment. Append-only. */
@Entity
@Immutable
public class Delivery extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Embedded
    private DeliveryDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(Commitment commitment, DeliveryDescription description) {
        this.commitment = commitment;
        this.description = description;
    }

    @Override
    public DeliveryDescription description() {
        return description;
    }

    public Commitment commitment() {
        return commitment;
    }

    public FuzzyDate day() {
        return description.day();
    }

    /** In the unit of the commitment; null where no source counted. */
    public @Nullable Quantity quantity() {
        return Quantity.said(description.bound(), description.quantity(), description.atMost());
    }

    public @Nullable Party by() {
        return description.by();
    }

    public @Nullable Party to() {
        return description.to();
    }

    public @Nullable String note() {
        return description.note();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELIVERY;
    }

    @Override
    public String label() {
        return "Delivery of " + day().shortText() + ": " + commitment.label();
    }
}
