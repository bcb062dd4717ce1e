package org.parley.record.talks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.party.Person;

/** A person in a delegation. The title is not kept here: it is what the person held on that day. */
@Entity
public class DelegationMember extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Delegation delegation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected DelegationMember() {}

    DelegationMember(Delegation delegation, Person person, MemberRole role, int ordinal) {
        this.delegation = delegation;
        this.person = person;
        this.role = role;
        this.ordinal = ordinal;
    }

    void sitAs(MemberRole other, int place) {
        this.role = other;
        this.ordinal = place;
    }

    public Delegation delegation() {
        return delegation;
    }

    public Person person() {
        return person;
    }

    public MemberRole role() {
        return role;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELEGATION_MEMBER;
    }

    @Override
    public String label() {
        return person.name() + " in " + delegation.round().label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("person", person.slug()).with("role", role);
    }
}
