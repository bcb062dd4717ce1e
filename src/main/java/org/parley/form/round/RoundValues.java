package org.parley.form.round;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.form.PartList;
import org.parley.history.RecordFields;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.group.GroupSession;
import org.parley.record.talks.Delegation;

/** What is on record of a round, as its form is filled with it. What is only added to stands beside the form. */
final class RoundValues {

    private RoundValues() {}

    static Map<String, Object> of(RoundFile file) {
        Map<String, Object> values = said(file.round());
        values.put("track", file.round().track());
        values.put(
                "sittings", file.sittings().stream().map(RoundValues::numbered).toList());
        values.put("delegations", delegations(file));
        values.put("sessions", file.sessions().stream().map(RoundValues::of).toList());
        values.put("agreements", file.agreements().stream().map(RoundValues::of).toList());
        values.put(
                "statements",
                file.statements().stream().map(RoundValues::numbered).toList());
        return values;
    }

    static List<Map<String, Object>> delegations(RoundFile file) {
        return file.round().delegations().stream().map(RoundValues::of).toList();
    }

    private static Map<String, Object> of(Delegation delegation) {
        Map<String, Object> values = said(delegation);
        values.put(
                "members", delegation.members().stream().map(RoundValues::said).toList());
        return values;
    }

    private static Map<String, Object> of(GroupSession session) {
        Map<String, Object> values = said(session);
        values.put("group", session.group());
        return values;
    }

    private static Map<String, Object> of(Agreement agreement) {
        Map<String, Object> values = numbered(agreement);
        values.put(
                "between",
                agreement.signatories().stream()
                        .map(each -> each.party().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        values.put(
                "commitments",
                agreement.commitments().stream().map(RoundValues::numbered).toList());
        return values;
    }

    private static Map<String, Object> numbered(Recorded record) {
        Map<String, Object> values = said(record);
        values.put(PartList.NUMBER, record.id());
        return values;
    }

    /** What is said of a record, by field. */
    private static Map<String, Object> said(Recorded record) {
        return fields(record.description());
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> Map<String, Object> fields(D description) {
        return RecordFields.of((Class<D>) description.getClass()).values(description);
    }
}
