package org.parley.record.talks;

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
import org.parley.record.party.Person;

/** One announcement of when and where a round would be held. All are kept: slippage is data. Append-only. */
@Entity
@Immutable
public class ScheduleAnnouncement extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    @Embedded
    @EmbeddedColumnNaming("announced_on_%s")
    private FuzzyDate announcedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person person;

    @Embedded
    @EmbeddedColumnNaming("window_%s")
    private @Nullable FuzzyDate window;

    private @Nullable String place;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleAnnouncement() {}

    ScheduleAnnouncement(Round round, Announcement announcement) {
        this.round = round;
        this.announcedOn = announcement.announcedOn();
        this.party = announcement.party();
        this.person = announcement.person();
        this.window = announcement.window();
        this.place = announcement.place();
        this.words = announcement.words();
    }

    public Round round() {
        return round;
    }

    public FuzzyDate announcedOn() {
        return announcedOn;
    }

    public @Nullable Party party() {
        return party;
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable FuzzyDate window() {
        return window;
    }

    public @Nullable String place() {
        return place;
    }

    public String words() {
        return words;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SCHEDULE_ANNOUNCEMENT;
    }

    @Override
    public String label() {
        return round.label() + ": " + shortened(words);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("round", round.reference())
                .with("announcedOn", announcedOn)
                .with("party", party == null ? null : party.slug())
                .with("person", person == null ? null : person.slug())
                .with("window", window)
                .with("place", place)
                .with("words", words);
    }
}
