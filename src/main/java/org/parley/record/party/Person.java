package org.parley.record.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A person, with the titles held over time. */
@Entity
public class Person extends Versioned implements Described<PersonDescription>, Referenced {

    private String slug;

    @Embedded
    private PersonDescription description;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Appointment> appointments = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String slug, PersonDescription description) {
        this.slug = slug;
        this.description = description;
    }

    @Override
    public PersonDescription description() {
        return description;
    }

    @Override
    public void describe(PersonDescription description) {
        this.description = description;
    }

    public Appointment appoint(AppointmentDescription title) {
        Appointment appointment = new Appointment(this, title);
        appointments.add(appointment);
        return appointment;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String reference() {
        return slug;
    }

    /** By name: sources write names. */
    @Override
    public String citedAs() {
        return name();
    }

    public String name() {
        return description.name();
    }

    public Set<Appointment> appointments() {
        return Collections.unmodifiableSet(appointments);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PERSON;
    }

    @Override
    public String label() {
        return name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with(description);
    }
}
