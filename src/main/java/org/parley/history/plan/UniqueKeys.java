package org.parley.history.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.history.RecordKind;

/** What may stand once only: a party in a round, a person in a delegation, a title at a time. */
final class UniqueKeys {

    /** The columns of each key; twins are looked for by the first. */
    private static final Map<RecordKind, List<String>> TELLING = Map.of(
            RecordKind.APPOINTMENT, List.of("person_id", "title"),
            RecordKind.DELEGATION, List.of("round_id", "party_id"),
            RecordKind.DELEGATION_MEMBER, List.of("delegation_id", "person_id"),
            RecordKind.SIGNATORY, List.of("agreement_id", "party_id", "person_id"),
            RecordKind.SUCCESSION, List.of("party_id", "other_party_id", "kind"),
            RecordKind.OTHER_NAME, List.of("record_id", "name", "kind"),
            RecordKind.CITATION, List.of("record_id", "source_id", "field", "asserted_value"));

    private UniqueKeys() {}

    static boolean has(RecordKind kind) {
        return TELLING.containsKey(kind);
    }

    static List<String> telling(RecordKind kind) {
        return TELLING.getOrDefault(kind, List.of());
    }

    static boolean are(RowImage one, RowImage other) {
        return telling(one.kind()).stream()
                        .allMatch(column -> value(one, column).equals(value(other, column)))
                && (one.kind() != RecordKind.APPOINTMENT || overlap(one, other));
    }

    /**
     * Nothing forbids that a source is cited twice, or that a name was given at two times: where the two say different
     * things both may stay.
     */
    static boolean mustBeOne(RecordKind kind) {
        return kind != RecordKind.CITATION && kind != RecordKind.OTHER_NAME;
    }

    static boolean areTwoHeads(RowImage one, RowImage other) {
        return one.kind() == RecordKind.DELEGATION_MEMBER
                && value(one, "delegation_id").equals(value(other, "delegation_id"))
                && value(one, "role").equals("head")
                && value(other, "role").equals("head");
    }

    /** As the database compares titles: in small letters. */
    private static String value(RowImage row, String column) {
        String value = row.columns().path(column).asString("");
        return row.kind() == RecordKind.CITATION ? value : value.toLowerCase(Locale.ROOT);
    }

    private static boolean overlap(RowImage one, RowImage other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(RowImage one, RowImage other) {
        String end = value(one, "to_latest");
        String beginning = value(other, "from_earliest");
        return !end.isEmpty() && !beginning.isEmpty() && end.compareTo(beginning) < 0;
    }
}
