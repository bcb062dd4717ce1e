package org.parley.record.talks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;

/** One round of talks on a track, held or expected, with or without a result. */
@Entity
public class Round extends Versioned implements Described<RoundReport>, Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Track track;

    @Embedded
    private RoundReport description;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal, id")
    private Set<Delegation> delegations = new LinkedHashSet<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<ScheduleAnnouncement> announcements = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @throws IllegalReportException when the report contradicts itself */
    public Round(Track track, RoundReport report) {
        this.track = track;
        this.description = report.sound();
    }

    @Override
    public RoundReport description() {
        return description;
    }

    /**
     * Replaces what is reported of the round.
     *
     * @throws IllegalReportException when it contradicts itself
     */
    @Override
    public void describe(RoundReport report) {
        this.description = report.sound();
    }

    /** Moves the round to another track of the same negotiation. */
    public void moveTo(Track other) {
        if (!other.negotiation().slug().equals(track.negotiation().slug())) {
            throw new IllegalArgumentException("a round stays in its negotiation");
        }
        this.track = other;
    }

    /**
     * Adds the delegation of a party at the end of the list.
     *
     * @throws IllegalStateException when it already has one
     */
    public Delegation addDelegation(Party party, Capacity capacity) {
        if (delegations.stream().anyMatch(each -> each.party().slug().equals(party.slug()))) {
            throw new IllegalStateException(party.name() + " already has a delegation in this round");
        }
        int last = delegations.stream().mapToInt(Delegation::ordinal).max().orElse(0);
        Delegation delegation = new Delegation(this, new DelegationDescription(party, capacity), last + 1);
        delegations.add(delegation);
        return delegation;
    }

    /** Takes a delegation away. */
    public void removeDelegation(Delegation delegation) {
        delegations.remove(delegation);
    }

    public ScheduleAnnouncement announce(Announcement announcement) {
        ScheduleAnnouncement added = new ScheduleAnnouncement(this, announcement);
        announcements.add(added);
        return added;
    }

    public Track track() {
        return track;
    }

    /** Track slug, slash, number: how documents and addresses name it. */
    @Override
    public String reference() {
        return track.slug() + "/" + number();
    }

    public int number() {
        return description.number();
    }

    public String title() {
        return description.title();
    }

    public RoundStatus status() {
        return description.status();
    }

    public @Nullable FuzzyDate firstDay() {
        return description.firstDay();
    }

    public @Nullable FuzzyDate lastDay() {
        return description.lastDay();
    }

    public @Nullable String venue() {
        return description.venue();
    }

    public @Nullable String city() {
        return description.city();
    }

    public @Nullable String country() {
        return description.country();
    }

    /** Venue, city and country, as far as they are known; null where none is. */
    public @Nullable String place() {
        return Stream.of(venue(), city(), country())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }

    public @Nullable RoundFormat format() {
        return description.format();
    }

    public Set<Outcome> outcomes() {
        return description.outcomes();
    }

    public @Nullable String summary() {
        return description.summary();
    }

    public @Nullable String whatNext() {
        return description.whatNext();
    }

    public List<String> aliases() {
        return description.aliases();
    }

    public Set<Delegation> delegations() {
        return Collections.unmodifiableSet(delegations);
    }

    /** What was said about when and where it would be held, in the order it was logged. */
    public Set<ScheduleAnnouncement> announcements() {
        return Collections.unmodifiableSet(announcements);
    }

    public RoundDays days() {
        return RoundDays.of(firstDay(), lastDay());
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ROUND;
    }

    @Override
    public String label() {
        return "Round " + number() + " of " + track.name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("track", track)
                .with(description)
                .with(
                        "delegations",
                        delegations.stream().map(Delegation::snapshot).toList());
    }
}
