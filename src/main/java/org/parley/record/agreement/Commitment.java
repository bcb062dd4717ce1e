package org.parley.record.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;

/** A promise in an agreement. What was delivered and what remains is computed from its deliveries. */
@Entity
public class Commitment extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party byParty;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party toParty;

    private String what;

    private @Nullable Long quantity;

    @Enumerated(EnumType.STRING)
    private QuantityIs quantityIs;

    private @Nullable String unit;

    @Embedded
    @EmbeddedColumnNaming("due_%s")
    private @Nullable FuzzyDate due;

    private @Nullable Integer implementation;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Delivery> deliveries = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(Agreement agreement, Promise promise) {
        this.agreement = agreement;
        word(promise);
    }

    /** Replaces the wording of the promise; its deliveries stay. */
    @SuppressWarnings("NullAway.Init")
    public final void word(Promise promise) {
        this.byParty = promise.by();
        this.toParty = promise.to();
        this.what = promise.what();
        this.quantity = promise.quantity();
        this.quantityIs = promise.quantityIs();
        this.unit = promise.unit();
        this.due = promise.due();
        this.implementation = promise.implementation();
    }

    public Delivery deliver(
            FuzzyDate day, @Nullable Long quantity, @Nullable Party by, @Nullable Party to, @Nullable String note) {
        Delivery delivery = new Delivery(this, day, quantity, by, to, note);
        deliveries.add(delivery);
        return delivery;
    }

    /** What has become of it; null where nothing can be told. */
    public @Nullable CommitmentState state(LocalDate today) {
        return CommitmentState.of(this, today);
    }

    /** By day. */
    public List<Delivery> deliveriesInOrder() {
        return deliveries.stream()
                .sorted(Comparator.comparing(Delivery::day).thenComparing(Delivery::id))
                .toList();
    }

    /** How many have been delivered; deliveries that were not counted add nothing. */
    public long delivered() {
        return deliveries.stream()
                .mapToLong(each -> each.quantity() == null ? 0 : each.quantity())
                .sum();
    }

    /** How many of the promised are still owed, never below 0; null where the promise cannot be counted. */
    public @Nullable Long remainder() {
        return quantity == null ? null : Long.valueOf(Math.max(0, quantity - delivered()));
    }

    /** Whether something was delivered without a source saying how much: then nobody knows what remains. */
    public boolean isPartlyUncounted() {
        return quantity != null && deliveries.stream().anyMatch(each -> each.quantity() == null);
    }

    /** Past its window with something still owed. A promise that cannot be counted is owed until it is fully implemented. */
    public boolean isOverdue(LocalDate today) {
        boolean past = due != null && due.latest() != null && due.latest().isBefore(today);
        Long remainder = remainder();
        boolean owed = remainder == null ? !isFullyImplemented() : remainder > 0;
        return past && owed;
    }

    /** As somebody judged it. */
    public boolean isFullyImplemented() {
        return Integer.valueOf(CommitmentState.FULL).equals(implementation);
    }

    public Agreement agreement() {
        return agreement;
    }

    /** Who owes it; null for all parties together. */
    public @Nullable Party byParty() {
        return byParty;
    }

    public @Nullable Party toParty() {
        return toParty;
    }

    public String what() {
        return what;
    }

    /** How many were promised; null where the promise cannot be counted. */
    public @Nullable Long quantity() {
        return quantity;
    }

    public QuantityIs quantityIs() {
        return quantityIs;
    }

    public @Nullable String unit() {
        return unit;
    }

    /** When it is to be done. */
    public @Nullable FuzzyDate due() {
        return due;
    }

    /** Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full; null where not judged. */
    public @Nullable Integer implementation() {
        return implementation;
    }

    public Set<Delivery> deliveries() {
        return Collections.unmodifiableSet(deliveries);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COMMITMENT;
    }

    @Override
    public String label() {
        return shortened(what);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("agreement", agreement.slug())
                .with("by", byParty == null ? null : byParty.slug())
                .with("to", toParty == null ? null : toParty.slug())
                .with("what", what)
                .with("quantity", quantity)
                .with("quantityIs", quantityIs)
                .with("unit", unit)
                .with("due", due)
                .with("implementation", implementation);
    }
}
