package org.parley.record.talks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Person;

/** A person in a delegation. The title is not kept here: it is what the person held on that day. */
@Entity
public class DelegationMember extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Delegation delegation;

    @Embedded
    private DelegationMemberDescription description;

    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected DelegationMember() {}

    DelegationMember(Delegation delegation, DelegationMemberDescription description, int ordinal) {
        this.delegation = delegation;
        this.description = description;
        this.ordinal = ordinal;
    }

    @Override
    public DelegationMemberDescription description() {
        return description;
    }

    void sitAs(MemberRole other, int place) {
        this.description = new DelegationMemberDescription(person(), other);
        this.ordinal = place;
    }

    public Delegation delegation() {
        return delegation;
    }

    public Person person() {
        return description.person();
    }

    public MemberRole role() {
        return description.role();
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
        return person().name() + " in " + delegation.round().label();
    }
}
