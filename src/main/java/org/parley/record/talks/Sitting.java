package org.parley.record.talks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** One of the places of a round that moved from place to place, with its days. A round that stayed where it was has none. */
@Entity
public class Sitting extends Versioned implements Described<SittingDescription> {

    /** By the first day; of those that none is known of, as they were logged. */
    static final Comparator<Sitting> IN_TIME = Comparator.comparing(
                    Sitting::firstDay, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(each -> each.isSaved() ? each.id() : Long.MAX_VALUE);

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    @Embedded
    private SittingDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    Sitting(Round round, SittingDescription description) {
        this.round = round;
        this.description = description;
    }

    @Override
    public SittingDescription description() {
        return description;
    }

    @Override
    public void describe(SittingDescription description) {
        this.description = description;
    }

    public Round round() {
        return round;
    }

    public @Nullable FuzzyDate firstDay() {
        return description.firstDay();
    }

    public RoundDays days() {
        return RoundDays.of(description.firstDay(), description.lastDay());
    }

    Round.Place where() {
        return new Round.Place(description.venue(), description.city(), description.country());
    }

    /** Venue, city and country, as far as they are known. */
    public String place() {
        return where().text();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SITTING;
    }

    @Override
    public String label() {
        return round.label() + ", " + place();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("round", round).with(description);
    }
}
