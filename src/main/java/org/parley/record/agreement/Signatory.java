package org.parley.record.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;

/** A party that stands behind an agreement, in some capacity, with the person who signed or announced it. */
@Entity
public class Signatory extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    Signatory(Agreement agreement, Party party, @Nullable Person person, Capacity capacity, int ordinal) {
        this.agreement = agreement;
        this.ordinal = ordinal;
        signAs(party, person, capacity);
    }

    /** Replaces who stands behind it, and in what capacity. */
    @SuppressWarnings("NullAway.Init")
    public final void signAs(Party party, @Nullable Person person, Capacity capacity) {
        this.party = party;
        this.person = person;
        this.capacity = capacity;
    }

    public Agreement agreement() {
        return agreement;
    }

    public Party party() {
        return party;
    }

    public @Nullable Person person() {
        return person;
    }

    public Capacity capacity() {
        return capacity;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SIGNATORY;
    }

    @Override
    public String label() {
        return party.name() + " under " + agreement.title();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("party", party.slug())
                .with("person", person == null ? null : person.slug())
                .with("capacity", capacity);
    }
}
