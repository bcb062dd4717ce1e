package org.parley.form.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.form.PartList;
import org.parley.history.RecordFields;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Promise;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.RoundReport;

/** What is on record of a round, as its form is filled with it. What is only added to stands beside the form. */
final class RoundValues {

    private RoundValues() {}

    static Map<String, Object> of(RoundFile file) {
        Map<String, Object> values =
                RecordFields.of(RoundReport.class).values(file.round().report());
        values.put("track", file.round().track());
        values.put("delegations", delegations(file));
        values.put("sessions", file.sessions().stream().map(RoundValues::of).toList());
        values.put("agreements", file.agreements().stream().map(RoundValues::of).toList());
        values.put("statements", file.statements().stream().map(RoundValues::of).toList());
        return values;
    }

    static List<Map<String, Object>> delegations(RoundFile file) {
        return file.round().delegations().stream().map(RoundValues::of).toList();
    }

    private static Map<String, Object> of(Delegation delegation) {
        return Map.of(
                "party",
                delegation.party(),
                "capacity",
                delegation.capacity(),
                "members",
                delegation.members().stream().map(RoundValues::of).toList());
    }

    private static Map<String, Object> of(DelegationMember member) {
        return Map.of("person", member.person(), "role", member.role());
    }

    private static Map<String, Object> of(GroupSession session) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("group", session.workingGroup());
        values.put("topics", session.topics());
        put(values, "result", session.result());
        return values;
    }

    private static Map<String, Object> of(Agreement agreement) {
        Map<String, Object> values =
                RecordFields.of(AgreementDescription.class).values(agreement.description());
        values.put(PartList.NUMBER, agreement.id());
        values.put(
                "between",
                agreement.signatories().stream()
                        .map(each -> each.party().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        values.put("commitments", agreement.commitments().stream().map(RoundValues::of).toList());
        return values;
    }

    private static Map<String, Object> of(Commitment commitment) {
        Map<String, Object> values = RecordFields.of(Promise.class).values(promise(commitment));
        values.put(PartList.NUMBER, commitment.id());
        return values;
    }

    static Promise promise(Commitment it) {
        return new Promise(
                it.byParty(),
                it.toParty(),
                it.what(),
                it.quantity(),
                it.quantityIs(),
                it.unit(),
                it.due(),
                it.implementation());
    }

    private static Map<String, Object> of(Statement statement) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(PartList.NUMBER, statement.id());
        put(values, "person", statement.person());
        put(values, "party", statement.party());
        put(values, "day", statement.day());
        put(values, "gist", statement.gist());
        put(values, "tone", statement.tone());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
