package org.parley.record.talks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;

/** One round of talks on a track, held or expected, with or without a result. */
@Entity
public class Round extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Track track;

    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Embedded
    @EmbeddedColumnNaming("first_day_%s")
    private @Nullable FuzzyDate firstDay;

    @Embedded
    @EmbeddedColumnNaming("last_day_%s")
    private @Nullable FuzzyDate lastDay;

    private @Nullable String venue;
    private @Nullable String city;
    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    private @Nullable RoundFormat format;

    private List<String> outcomes = List.of();
    private @Nullable String summary;
    private @Nullable String whatNext;
    private List<String> aliases = List.of();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private Set<Delegation> delegations = new LinkedHashSet<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<ScheduleAnnouncement> announcements = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @throws IllegalReportException when the report contradicts itself */
    public Round(Track track, RoundReport report) {
        this.track = track;
        report(report);
    }

    /** Replaces what is reported of the round. @throws IllegalReportException when it contradicts itself */
    @SuppressWarnings("NullAway.Init")
    public final void report(RoundReport report) {
        if (!report.problems().isEmpty()) {
            throw new IllegalReportException(report.problems());
        }
        this.number = report.number();
        this.title = report.title();
        this.status = report.status();
        this.firstDay = report.firstDay();
        this.lastDay = report.lastDay();
        this.venue = report.venue();
        this.city = report.city();
        this.country = report.country();
        this.format = report.format();
        this.outcomes =
                new TreeSet<>(report.outcomes()).stream().map(Enum::name).toList();
        this.summary = report.summary();
        this.whatNext = report.whatNext();
        this.aliases = List.copyOf(report.aliases());
    }

    public RoundReport report() {
        return new RoundReport(
                number,
                title,
                status,
                firstDay,
                lastDay,
                venue,
                city,
                country,
                format,
                outcomes(),
                summary,
                whatNext,
                aliases);
    }

    /** Moves the round to another track of the same negotiation. */
    public void moveTo(Track other) {
        if (!other.negotiation().slug().equals(track.negotiation().slug())) {
            throw new IllegalArgumentException("a round stays in its negotiation");
        }
        this.track = other;
    }

    /** Gives the party a seat at the end of the list. @throws IllegalStateException when it already has one */
    public Delegation seat(Party party, Capacity capacity) {
        if (delegations.stream().anyMatch(each -> each.party().slug().equals(party.slug()))) {
            throw new IllegalStateException(party.name() + " already has a delegation in this round");
        }
        int last = delegations.stream().mapToInt(Delegation::ordinal).max().orElse(0);
        Delegation delegation = new Delegation(this, party, capacity, last + 1);
        delegations.add(delegation);
        return delegation;
    }

    /** Takes the seat of a delegation away. */
    public void unseat(Delegation delegation) {
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
    public String reference() {
        return track.slug() + "/" + number;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public RoundStatus status() {
        return status;
    }

    public @Nullable FuzzyDate firstDay() {
        return firstDay;
    }

    public @Nullable FuzzyDate lastDay() {
        return lastDay;
    }

    public @Nullable String venue() {
        return venue;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable String country() {
        return country;
    }

    /** Venue, city and country, as far as they are known; null where none is. */
    public @Nullable String place() {
        return Stream.of(venue(), city(), country())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }

    public @Nullable RoundFormat format() {
        return format;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String whatNext() {
        return whatNext;
    }

    /** What sources call it that number it differently. */
    public List<String> aliases() {
        return Collections.unmodifiableList(aliases);
    }

    public Set<Outcome> outcomes() {
        Set<Outcome> known = new TreeSet<>();
        outcomes.forEach(each -> known.add(Outcome.valueOf(each)));
        return known;
    }

    public Set<Delegation> delegations() {
        return Collections.unmodifiableSet(delegations);
    }

    /** What was said about when and where it would be held, in the order it was logged. */
    public Set<ScheduleAnnouncement> announcements() {
        return Collections.unmodifiableSet(announcements);
    }

    public RoundDays days() {
        return RoundDays.of(firstDay, lastDay);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ROUND;
    }

    @Override
    public String label() {
        return "Round " + number + " of " + track.name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("track", track.slug())
                .with("number", number)
                .with("title", title)
                .with("status", status)
                .with("firstDay", firstDay)
                .with("lastDay", lastDay)
                .with("venue", venue)
                .with("city", city)
                .with("country", country)
                .with("format", format)
                .with("outcomes", outcomes)
                .with("summary", summary)
                .with("whatNext", whatNext)
                .with("aliases", aliases)
                .with(
                        "delegations",
                        delegations.stream().map(Delegation::snapshot).toList());
    }
}
