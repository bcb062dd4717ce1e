package org.parley.form.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.form.FieldValues;
import org.parley.form.RecordChanges;
import org.parley.history.Snapshot;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Round;

/** Seats the delegations as reported: who stays keeps the record, who is not named any more goes. */
final class DelegationWriter {

    private final RecordChanges changes;

    DelegationWriter(RecordChanges changes) {
        this.changes = changes;
    }

    void write(Round round, List<FieldValues> parts) {
        Map<Party, Delegation> seated = new HashMap<>();
        List.copyOf(round.delegations()).forEach(each -> seated.put(each.party(), each));
        Set<Party> named = new HashSet<>();
        parts.forEach(each -> named.add(each.of("party", Party.class)));
        seated.values().stream().filter(each -> !named.contains(each.party())).forEach(each -> unseat(round, each));
        for (FieldValues part : parts) {
            Delegation delegation = seated.get(part.of("party", Party.class));
            if (delegation == null) {
                seat(round, part);
            } else {
                reseat(delegation, part);
            }
        }
    }

    private void seat(Round round, FieldValues part) {
        Delegation delegation = round.seat(part.of("party", Party.class), part.of("capacity", Capacity.class));
        delegation.sendOnly(members(part));
        changes.add(delegation);
        delegation.members().forEach(changes::add);
    }

    private static Map<Person, MemberRole> members(FieldValues part) {
        Map<Person, MemberRole> members = new LinkedHashMap<>();
        part.parts("members")
                .forEach(each -> members.put(each.of("person", Person.class), each.of("role", MemberRole.class)));
        return members;
    }

    private void unseat(Round round, Delegation delegation) {
        delegation.members().forEach(changes::removed);
        changes.removed(delegation);
        round.unseat(delegation);
    }

    private void reseat(Delegation delegation, FieldValues part) {
        Map<Person, MemberRole> sent = members(part);
        Snapshot before = delegation.snapshot();
        Map<DelegationMember, Snapshot> members = new HashMap<>();
        delegation.members().forEach(each -> members.put(each, each.snapshot()));
        delegation.members().stream()
                .filter(each -> !sent.containsKey(each.person()))
                .forEach(changes::removed);
        delegation.describe(part.as(DelegationDescription.class));
        delegation.sendOnly(sent);
        changes.changed(delegation, before);
        for (DelegationMember each : delegation.members()) {
            Snapshot was = members.get(each);
            if (was == null) {
                changes.add(each);
            } else {
                changes.changed(each, was);
            }
        }
    }
}
