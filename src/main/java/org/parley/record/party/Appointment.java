package org.parley.record.party;

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

/** A title that a person held for a party, or no office, from and to some day as far as sources tell. */
@Entity
public class Appointment extends Versioned implements Described<AppointmentDescription> {

    /** What is still held first, then by the day it began, the last one first. */
    public static final Comparator<Appointment> LAST_FIRST = Comparator.<Appointment>comparingInt(
                    each -> each.to() == null ? 1 : 0)
            .thenComparing((one, other) -> one.from() == null || other.from() == null
                    ? Boolean.compare(one.from() != null, other.from() != null)
                    : one.from().compareTo(other.from()))
            .reversed();

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private AppointmentDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Person person, AppointmentDescription description) {
        this.person = person;
        this.description = description;
    }

    @Override
    public AppointmentDescription description() {
        return description;
    }

    @Override
    public void describe(AppointmentDescription description) {
        this.description = description;
    }

    public Person person() {
        return person;
    }

    public Party party() {
        return description.party();
    }

    /** Null where no office was held. */
    public @Nullable String title() {
        return description.title();
    }

    public boolean isNoOffice() {
        return description.office() == Office.NO_OFFICE;
    }

    public @Nullable FuzzyDate from() {
        return description.from();
    }

    public @Nullable FuzzyDate to() {
        return description.to();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.APPOINTMENT;
    }

    @Override
    public String label() {
        String title = title();
        return person.name() + ", " + (title == null ? "no office" : shortened(title));
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("person", person).with(description);
    }
}
