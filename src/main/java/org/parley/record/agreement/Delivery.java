package org.parley.record.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.party.Party;

/** Something handed over or done under a commitment. Append-only. */
@Entity
@Immutable
public class Delivery extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Embedded
    @EmbeddedColumnNaming("day_%s")
    private FuzzyDate day;

    private @Nullable Long quantity;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party byParty;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party toParty;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(
            Commitment commitment,
            FuzzyDate day,
            @Nullable Long quantity,
            @Nullable Party by,
            @Nullable Party to,
            @Nullable String note) {
        this.commitment = commitment;
        this.day = day;
        this.quantity = quantity;
        this.byParty = by;
        this.toParty = to;
        this.note = note;
    }

    public Commitment commitment() {
        return commitment;
    }

    public FuzzyDate day() {
        return day;
    }

    public @Nullable Long quantity() {
        return quantity;
    }

    public @Nullable Party byParty() {
        return byParty;
    }

    public @Nullable Party toParty() {
        return toParty;
    }

    public @Nullable String note() {
        return note;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELIVERY;
    }

    @Override
    public String label() {
        return "Delivery of " + day.startText() + ": " + commitment.label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("day", day)
                .with("quantity", quantity)
                .with("by", byParty == null ? null : byParty.slug())
                .with("to", toParty == null ? null : toParty.slug())
                .with("note", note);
    }
}
