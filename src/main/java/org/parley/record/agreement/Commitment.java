package org.parley.record.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;
import org.parley.record.source.Knowledge;

/** What somebody owes under an agreement. What was delivered and what remains is computed, what became of it is said by somebody. */
@Entity
public class Commitment extends Versioned implements Described<CommitmentDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    @Embedded
    private CommitmentDescription description;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Delivery> deliveries = new LinkedHashSet<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Assessment> assessments = new LinkedHashSet<>();

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

    /** What somebody says has become of it. */
    public Assessment assess(AssessmentDescription description) {
        Assessment assessment = new Assessment(this, description);
        assessments.add(assessment);
        return assessment;
    }

    /** What has become of it by a day. */
    public CommitmentStanding standing(LocalDate day) {
        return standing(Knowledge.of(day));
    }

    /** What had become of it, as it was known on a day. */
    public CommitmentStanding standing(Knowledge known) {
        return CommitmentStanding.of(this, known);
    }

    /** By day. */
    public List<Delivery> deliveriesInOrder() {
        return deliveries.stream()
                .sorted(Comparator.comparing(Delivery::day).thenComparing(Delivery::id))
                .toList();
    }

    /** Those that may have been made by a day. */
    List<Delivery> deliveries(Knowledge known) {
        return deliveries.stream().filter(each -> known.holds(each, each.day())).toList();
    }

    /** The same of all that are on record. */
    public List<Delivery> deliveriesBy(LocalDate day) {
        return deliveries(Knowledge.of(day));
    }

    /** The last one first. */
    public List<Assessment> assessmentsInOrder() {
        return assessments.stream().sorted(Assessment.IN_ORDER.reversed()).toList();
    }

    /** The last one that may hold as of a day; null where there is none. */
    @Nullable
    Assessment lastAssessment(Knowledge known) {
        return assessments.stream()
                .filter(each -> known.holds(each, each.asOf()))
                .max(Assessment.IN_ORDER)
                .orElse(null);
    }

    /**
     * What others last said of it that cannot be true beside an assessment: that it was otherwise on the same day, or that all of it
     * had been done before.
     */
    List<Assessment> contradicting(Assessment said, Knowledge known) {
        Map<String, Assessment> lastOfEach = new LinkedHashMap<>();
        assessments.stream()
                .filter(each -> known.holds(each, each.asOf()))
                .sorted(Assessment.IN_ORDER)
                .forEach(each -> lastOfEach.put(each.speaker(), each));
        return lastOfEach.values().stream().filter(said::contradicts).toList();
    }

    /** Whether nothing is owed any more since the agreement is over, and the window of the promise itself is not longer. */
    boolean endsWithItsAgreementBy(LocalDate day) {
        FuzzyDate end = agreement.inForceTo();
        boolean isLonger = due() != null
                && due().latest() != null
                && end != null
                && end.latest() != null
                && due().latest().isAfter(end.latest());
        return agreement.isOverBy(day) && !isLonger;
    }

    /** The degree of the last assessment by a day that gave one: 0 not initiated to 3 full; null where none did. */
    public @Nullable Integer implementation(LocalDate day) {
        return assessments.stream()
                .filter(each -> each.implementation() != null && each.asOf().mayBeBy(day))
                .max(Assessment.IN_ORDER)
                .map(Assessment::implementation)
                .orElse(null);
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

    /** Null where it cannot be counted. */
    public @Nullable Quantity quantity() {
        return Quantity.said(description.bound(), description.quantity(), description.atMost());
    }

    public @Nullable String unit() {
        return description.unit();
    }

    public @Nullable FuzzyDate due() {
        return description.due();
    }

    public Set<Delivery> deliveries() {
        return Collections.unmodifiableSet(deliveries);
    }

    /** It, what somebody says has become of it by a day, and what was delivered by then: what a line about it rests on. */
    public List<Recorded> told(LocalDate day) {
        List<Recorded> told = new ArrayList<>(standing(day).told(this));
        told.addAll(deliveriesBy(day));
        return told;
    }

    /** It, its deliveries and what is said of it: all that may be cited and contested. */
    public List<Recorded> withParts() {
        return Stream.<Stream<? extends Recorded>>of(Stream.of(this), deliveries.stream(), assessments.stream())
                .<Recorded>flatMap(each -> each)
                .toList();
    }

    /** The same as far as it is dated by a day, and itself. */
    public List<Recorded> withPartsBy(LocalDate day) {
        return Stream.<Stream<? extends Recorded>>of(
                        Stream.of(this),
                        deliveries.stream().filter(each -> each.day().mayBeBy(day)),
                        assessments.stream().filter(each -> each.asOf().mayBeBy(day)))
                .<Recorded>flatMap(each -> each)
                .toList();
    }

    public Set<Assessment> assessments() {
        return Collections.unmodifiableSet(assessments);
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
