package org.parley.record.talks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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
    private Announcement description;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleAnnouncement() {}

    ScheduleAnnouncement(Round round, Announcement description) {
        this.round = round;
        this.description = description;
    }

    @Override
    public Announcement description() {
        return description;
    }

    public Round round() {
        return round;
    }

    public FuzzyDate announcedOn() {
        return description.announcedOn();
    }

    public @Nullable Party party() {
        return description.party();
    }

    public @Nullable Person person() {
        return description.person();
    }

    public @Nullable FuzzyDate window() {
        return description.window();
    }

    public @Nullable String place() {
        return description.place();
    }

    public String words() {
        return description.words();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SCHEDULE_ANNOUNCEMENT;
    }

    @Override
    public String label() {
        return round.label() + ": " + shortened(words());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("round", round).with(description);
    }
}
