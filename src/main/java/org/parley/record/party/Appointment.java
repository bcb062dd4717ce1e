package org.parley.record.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A title that a person held for a party, from and to some day as far as sources tell. */
@Entity
public class Appointment extends Versioned {

    /** What is still held first, then by the day it began, the last one first. */
    public static final Comparator<Appointment> LAST_FIRST = Comparator.<Appointment>comparingInt(
                    each -> each.to() == null ? 1 : 0)
            .thenComparing((one, other) -> one.from() == null || other.from() == null
                    ? Boolean.compare(one.from() != null, other.from() != null)
                    : one.from().compareTo(other.from()))
            .reversed();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party party;

    private String title;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    private @Nullable FuzzyDate from;

    @Embedded
    @EmbeddedColumnNaming("to_%s")
    private @Nullable FuzzyDate to;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Person person, String title, Party party, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
        this.person = person;
        word(title, party, from, to);
    }

    /** Replaces the title, for whom and how long it was held. */
    @SuppressWarnings("NullAway.Init")
    public final void word(String title, Party party, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
        this.title = title;
        this.party = party;
        this.from = from;
        this.to = to;
    }

    /** Whether it was certainly held on that day: begun by then at the latest, and not over before the end of it. */
    public boolean isHeldOn(LocalDate day) {
        boolean begun = from == null || from.isCertainlyBy(day);
        boolean notOver = to == null || (to.earliest() != null && !to.earliest().isBefore(day));
        return begun && notOver;
    }

    public Person person() {
        return person;
    }

    public Party party() {
        return party;
    }

    public String title() {
        return title;
    }

    public @Nullable FuzzyDate from() {
        return from;
    }

    /** Null while it is held, or when nothing is known of its end. */
    public @Nullable FuzzyDate to() {
        return to;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.APPOINTMENT;
    }

    @Override
    public String label() {
        return person.name() + ", " + shortened(title);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("person", person.slug())
                .with("title", title)
                .with("party", party.slug())
                .with("from", from)
                .with("to", to);
    }
}
