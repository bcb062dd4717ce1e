package org.parley.record.talks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/** A party in one round, in the capacity it had there, with the people it sent. */
@Entity
public class Delegation extends Recorded implements Described<DelegationDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    @Embedded
    private DelegationDescription description;

    private int ordinal;

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal, id")
    private Set<DelegationMember> members = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    Delegation(Round round, DelegationDescription description, int ordinal) {
        this.round = round;
        this.description = description;
        this.ordinal = ordinal;
    }

    @Override
    public DelegationDescription description() {
        return description;
    }

    /**
     * Replaces capacity and presence.
     *
     * @throws IllegalArgumentException when it would become another party's delegation
     */
    @Override
    public void describe(DelegationDescription description) {
        if (!description.party().slug().equals(party().slug())) {
            throw new IllegalArgumentException("a delegation stays its party's");
        }
        this.description = description;
    }

    /** @throws IllegalStateException when the person already sits in it, or it has another head */
    public DelegationMember send(Person person, MemberRole role) {
        if (members.stream().anyMatch(each -> each.person().slug().equals(person.slug()))) {
            throw new IllegalStateException(person.name() + " already sits in this delegation");
        }
        if (role == MemberRole.HEAD && head().isPresent()) {
            throw new IllegalStateException("a delegation has one head");
        }
        int last = members.stream().mapToInt(DelegationMember::ordinal).max().orElse(0);
        DelegationMember member = new DelegationMember(this, new DelegationMemberDescription(person, role), last + 1);
        members.add(member);
        return member;
    }

    /**
     * Replaces who was sent, in that order. Whoever stays keeps the record, and with it the sources that name it.
     *
     * @throws IllegalStateException when it would have two heads
     */
    public void sendOnly(Map<Person, MemberRole> people) {
        if (Collections.frequency(people.values(), MemberRole.HEAD) > 1) {
            throw new IllegalStateException("a delegation has one head");
        }
        List<DelegationMember> sent = new ArrayList<>();
        people.forEach((person, role) -> sent.add(memberOf(person, role, sent.size() + 1)));
        members.clear();
        members.addAll(sent);
    }

    private DelegationMember memberOf(Person person, MemberRole role, int place) {
        Optional<DelegationMember> stays = members.stream()
                .filter(each -> each.person().slug().equals(person.slug()))
                .findFirst();
        stays.ifPresent(each -> each.sitAs(role, place));
        return stays.orElseGet(() -> new DelegationMember(this, new DelegationMemberDescription(person, role), place));
    }

    public Optional<DelegationMember> head() {
        return members.stream().filter(each -> each.role() == MemberRole.HEAD).findFirst();
    }

    public Round round() {
        return round;
    }

    public Party party() {
        return description.party();
    }

    public Capacity capacity() {
        return description.capacity();
    }

    public @Nullable Presence presence() {
        return description.presence();
    }

    /** Whether it was not there: it was only asked or briefed. */
    public boolean isAbsent() {
        return presence() == Presence.CONSULTED;
    }

    public int ordinal() {
        return ordinal;
    }

    public Set<DelegationMember> members() {
        return Collections.unmodifiableSet(members);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELEGATION;
    }

    @Override
    public String label() {
        return party().name() + " in " + round.label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with(description)
                .with(
                        "members",
                        members.stream().map(DelegationMember::snapshot).toList());
    }
}
