package org.parley.record.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;

/** A party that stands behind an agreement, in some capacity, with the person who signed or announced it. */
@Entity
public class Signatory extends Recorded implements Described<SignatoryDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    @Embedded
    private SignatoryDescription description;

    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    Signatory(Agreement agreement, SignatoryDescription description, int ordinal) {
        this.agreement = agreement;
        this.description = description;
        this.ordinal = ordinal;
    }

    @Override
    public SignatoryDescription description() {
        return description;
    }

    @Override
    public void describe(SignatoryDescription description) {
        this.description = description;
    }

    public Agreement agreement() {
        return agreement;
    }

    public Party party() {
        return description.party();
    }

    public @Nullable Person person() {
        return description.person();
    }

    public Capacity capacity() {
        return description.capacity();
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
        return party().name() + " under " + agreement.title();
    }
}
