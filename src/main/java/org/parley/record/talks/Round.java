package org.parley.record.talks;

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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** By the first day; those without one first. */
    public static final Comparator<Round> BY_FIRST_DAY = Comparator.comparing(
                    Round::firstDay, Comparator.nullsFirst(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(Round::id);

    @ManyToOne(fetch = FetchType.LAZY)
    private Track track;

    private String slug;

    @Embedded
    private RoundReport description;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal, id")
    private Set<Delegation> delegations = new LinkedHashSet<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Sitting> sittings = new LinkedHashSet<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<ScheduleAnnouncement> announcements = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /**
     * @param slug what its address ends in where it has no number; with one, that is the number
     * @throws RoundReport.IllegalReportException when the report contradicts itself
     */
    public Round(Track track, String slug, RoundReport report) {
        this.track = track;
        this.slug = slug;
        this.description = report.sound();
        takeNumber();
    }

    /** @throws RoundReport.IllegalReportException when the report contradicts itself, or has no number */
    public Round(Track track, RoundReport report) {
        this(track, Objects.requireNonNull(report.number()).toString(), report);
    }

    @Override
    public RoundReport description() {
        return description;
    }

    /**
     * Replaces what is reported of the round. Its address follows its number; where it loses that, {@link #callBy} comes first.
     *
     * @throws RoundReport.IllegalReportException when it contradicts itself
     */
    @Override
    public void describe(RoundReport report) {
        this.description = report.sound();
        takeNumber();
    }

    /** Gives it an address of its own, for as long as it has no number. */
    public void callBy(String slug) {
        this.slug = slug;
    }

    private void takeNumber() {
        if (description.number() != null) {
            this.slug = description.number().toString();
        }
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
    public Delegation addDelegation(DelegationDescription description) {
        Party party = description.party();
        if (delegations.stream().anyMatch(each -> each.party().slug().equals(party.slug()))) {
            throw new IllegalStateException(party.name() + " already has a delegation in this round");
        }
        int last = delegations.stream().mapToInt(Delegation::ordinal).max().orElse(0);
        Delegation delegation = new Delegation(this, description, last + 1);
        delegations.add(delegation);
        return delegation;
    }

    /** Takes a delegation away. */
    public void removeDelegation(Delegation delegation) {
        delegations.remove(delegation);
    }

    /** Adds a place where it sat, for some of its days. */
    public Sitting sitIn(SittingDescription description) {
        Sitting added = new Sitting(this, description);
        sittings.add(added);
        return added;
    }

    /** Takes a place away again. */
    public void leave(Sitting sitting) {
        sittings.remove(sitting);
    }

    public ScheduleAnnouncement announce(Announcement announcement) {
        ScheduleAnnouncement added = new ScheduleAnnouncement(this, announcement);
        announcements.add(added);
        return added;
    }

    public Track track() {
        return track;
    }

    /** What its address ends in, below that of its track: the number where it has one. */
    public String slug() {
        return slug;
    }

    /** Track slug, slash, its own: how documents and addresses name it. */
    @Override
    public String reference() {
        return track.slug() + "/" + slug;
    }

    public @Nullable Integer number() {
        return description.number();
    }

    /** "Round 2, Abu Dhabi", to stand alone. */
    public RoundName name() {
        return named("round.name");
    }

    /** "round 2, Abu Dhabi", within a sentence. */
    public RoundName nameWithin() {
        return named("round.name.within");
    }

    /** "Trilateral, round 2". */
    public RoundName nameOnTrack() {
        return named("round.name.onTrack");
    }

    /** "Trilateral 2", where room is short. */
    public RoundName shortName() {
        return named("round.name.short");
    }

    /** "round 2, Trilateral", before what is told of it. */
    public RoundName nameFirst() {
        return named("round.name.first");
    }

    /** "Trilateral 2, Abu Dhabi". */
    public RoundName fullName() {
        return named("round.name.full");
    }

    private RoundName named(String form) {
        return new RoundName(form, number(), title(), track.name());
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

    /** Its last day; its first where that is all that is known; null where neither is. */
    public @Nullable FuzzyDate lastKnownDay() {
        return lastDay() == null ? firstDay() : lastDay();
    }

    /** Its own place, beside those of its sittings. */
    public Place ownPlace() {
        return new Place(description.venue(), description.city(), description.country());
    }

    /** Venue, city and country, as far as they are known, of one place after the other; null where none is. */
    public @Nullable String place() {
        return joined(Place::text);
    }

    /** The city, of one place after the other, or what else is known of it; null where nothing is. */
    public @Nullable String shortPlace() {
        return joined(Place::shortText);
    }

    private @Nullable String joined(Function<Place, String> words) {
        String joined = places(sittings().stream())
                .map(words)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return joined.isEmpty() ? null : joined;
    }

    private Stream<Place> places(Stream<Sitting> sat) {
        return Stream.concat(Stream.of(ownPlace()), sat.map(Sitting::where));
    }

    /** Venues, cities and countries, as far as they are known. */
    public List<String> placeNames() {
        return places(sittings.stream()).flatMap(each -> each.names().stream()).toList();
    }

    /** Where something was held, as far as it is known. */
    public record Place(
            @Nullable String venue,
            @Nullable String city,
            @Nullable String country) {

        List<String> names() {
            return Stream.of(venue, city, country).flatMap(Stream::ofNullable).toList();
        }

        /** All that is known of it; empty where nothing is. */
        public String text() {
            return String.join(", ", names());
        }

        /** City and country; empty where neither is known. */
        public String town() {
            return Stream.of(city, country).flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
        }

        /** The city, or what else is known of it; empty where nothing is. */
        String shortText() {
            return Stream.of(city, country, venue)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Where it sat, in the order of time, if it moved from place to place; none where it stayed where it was. */
    public List<Sitting> sittings() {
        return sittings.stream().sorted(Sitting.IN_TIME).toList();
    }

    /** When it was postponed, cancelled or broken off. */
    public @Nullable FuzzyDate haltedOn() {
        return description.haltedOn();
    }

    /** Why it was postponed, cancelled or broken off. */
    public @Nullable String haltReason() {
        return description.haltReason();
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
        FuzzyDate brokenOff = status() == RoundStatus.BROKEN_OFF ? haltedOn() : null;
        FuzzyDate last = lastDay();
        boolean endedEarly = brokenOff != null && last != null && brokenOff.isCertainlyBefore(last);
        return RoundDays.of(firstDay(), endedEarly ? brokenOff : last);
    }

    /**
     * On how many days it sat, the first and the last counted; of one that moved, those of its sittings. Null where they are not
     * known.
     */
    public @Nullable Integer length() {
        if (sittings.isEmpty()) {
            return days().length();
        }
        Set<LocalDate> sat = new HashSet<>();
        for (Sitting each : sittings) {
            LocalDate first = each.days().first();
            Integer length = each.days().length();
            if (first == null || length == null) {
                return null;
            }
            first.datesUntil(first.plusDays(length)).forEach(sat::add);
        }
        return sat.size();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ROUND;
    }

    @Override
    public String label() {
        return (number() == null ? title() : "Round " + number()) + " of " + track.name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("track", track)
                .with("slug", slug)
                .with(description)
                .with(
                        "delegations",
                        delegations.stream().map(Delegation::snapshot).toList());
    }
}
