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
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Round;

/** Writes the delegations as reported: who stays keeps the record, who is not named any more goes. */
final class DelegationWriter {

    private final RecordChanges changes;

    DelegationWriter(RecordChanges changes) {
        this.changes = changes;
    }

    void write(Round round, List<FieldValues> parts) {
        Map<Party, Delegation> known = new HashMap<>();
        List.copyOf(round.delegations()).forEach(each -> known.put(each.party(), each));
        Set<Party> named = new HashSet<>();
        parts.forEach(each -> named.add(each.of("party", Party.class)));
        known.values().stream().filter(each -> !named.contains(each.party())).forEach(each -> remove(round, each));
        for (FieldValues part : parts) {
            Delegation delegation = known.get(part.of("party", Party.class));
            if (delegation == null) {
                add(round, part);
            } else {
                change(delegation, part);
            }
        }
    }

    private void add(Round round, FieldValues part) {
        Delegation delegation = round.addDelegation(part.as(DelegationDescription.class));
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

    private void remove(Round round, Delegation delegation) {
        delegation.members().forEach(changes::removed);
        changes.removed(delegation);
        round.removeDelegation(delegation);
    }

    private void change(Delegation delegation, FieldValues part) {
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
