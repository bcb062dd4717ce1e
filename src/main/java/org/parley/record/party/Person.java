package org.parley.record.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A person, under all the spellings of the name that are known, with the titles held over time. */
@Entity
public class Person extends Versioned {

    private String slug;
    private String name;
    private List<String> aliases = List.of();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Appointment> appointments = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String slug, String name, List<String> aliases) {
        this.slug = slug;
        this.name = name;
        this.aliases = List.copyOf(aliases);
    }

    public void rename(String name, List<String> aliases) {
        this.name = name;
        this.aliases = List.copyOf(aliases);
    }

    public Appointment appoint(String title, Party party, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
        Appointment appointment = new Appointment(this, title, party, from, to);
        appointments.add(appointment);
        return appointment;
    }

    /** The appointments certainly held on that day. */
    public List<Appointment> heldOn(LocalDate day) {
        return appointments.stream().filter(each -> each.isHeldOn(day)).toList();
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Other spellings and transliterations of the name. */
    public List<String> aliases() {
        return Collections.unmodifiableList(aliases);
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
        return name;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with("name", name).with("aliases", aliases);
    }
}
