package org.parley.record.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;

/** What somebody owes under an agreement. What was delivered and what remains is computed from its deliveries. */
@Entity
public class Commitment extends Versioned implements Described<CommitmentDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    @Embedded
    private CommitmentDescription description;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Delivery> deliveries = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(Agreement agreement, CommitmentDescription description) {
        this.agreement = agreement;
        this.description = description;
    }

    @Override
    public CommitmentDescription description() {
        return description;
    }

    @Override
    public void describe(CommitmentDescription description) {
        this.description = description;
    }

    public Delivery deliver(DeliveryDescription description) {
        Delivery delivery = new Delivery(this, description);
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

    /** How many of the promised are still owed, never below 0; null where the commitment cannot be counted. */
    public @Nullable Long remainder() {
        Long quantity = quantity();
        return quantity == null ? null : Long.valueOf(Math.max(0, quantity - delivered()));
    }

    /** Whether something was delivered without a source saying how much: then nobody knows what remains. */
    public boolean isPartlyUncounted() {
        return quantity() != null && deliveries.stream().anyMatch(each -> each.quantity() == null);
    }

    /** Past its window with something still owed. A commitment that cannot be counted is owed until it is fully implemented. */
    public boolean isOverdue(LocalDate today) {
        FuzzyDate due = due();
        boolean past = due != null && due.latest() != null && due.latest().isBefore(today);
        Long remainder = remainder();
        boolean owed = remainder == null ? !isFullyImplemented() : remainder > 0;
        return past && owed;
    }

    /** As somebody judged it. */
    public boolean isFullyImplemented() {
        return Integer.valueOf(CommitmentState.FULL).equals(implementation());
    }

    public Agreement agreement() {
        return agreement;
    }

    public @Nullable Party by() {
        return description.by();
    }

    public @Nullable Party to() {
        return description.to();
    }

    public String what() {
        return description.what();
    }

    public @Nullable Long quantity() {
        return description.quantity();
    }

    public QuantityIs quantityIs() {
        return description.quantityIs();
    }

    public @Nullable String unit() {
        return description.unit();
    }

    public @Nullable FuzzyDate due() {
        return description.due();
    }

    public @Nullable Integer implementation() {
        return description.implementation();
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
        return shortened(what());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("agreement", agreement).with(description);
    }
}
