package org.parley.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordField;
import org.parley.history.RecordField.Shape;
import org.parley.history.RecordKind;
import org.parley.record.RecordTypes;
import org.parley.web.Labels;
import tools.jackson.databind.JsonNode;

/** The values of snapshots in words. */
final class SnapshotWords {

    /** What a citation, or a decision on a dispute, is about: the number of a record, and the name of a field of it. */
    private static final String CITED_RECORD = "record";

    private static final String CITED_FIELD = "field";
    private static final Set<String> OF_CITED = Set.of(CITED_RECORD, CITED_FIELD);
    private static final Set<Shape> TEXTS = Set.of(Shape.LINE, Shape.TEXT, Shape.LINES, Shape.NUMBER, Shape.TRUTH);

    private final Labels labels;
    private final SlugNames.Known names;

    SnapshotWords(Labels labels, SlugNames.Known names) {
        this.labels = labels;
        this.names = names;
    }

    /** These fields in reading order. */
    static List<String> inOrder(RecordKind kind, Set<String> fields) {
        return RecordTypes.of(kind).map(each -> each.inOrder(fields)).orElseGet(() -> List.copyOf(fields));
    }

    /** Whether a field is text that may have changed in places, or else a value that changes as a whole. */
    static boolean isText(RecordKind kind, String field) {
        if (OF_CITED.contains(field) || kindNamed(kind, field).isPresent()) {
            return false;
        }
        return field(kind, field).map(each -> TEXTS.contains(each.shape())).orElse(true);
    }

    /** The value in words: one line, or one for each entry of a list. */
    List<String> lines(RecordKind kind, String field, JsonNode value) {
        List<String> lines = new ArrayList<>();
        switch (field) {
            case "delegations" -> value.forEach(delegation -> addDelegation(delegation, lines));
            case "members" -> value.forEach(member -> lines.add(member(member)));
            case "signatories" -> value.forEach(signatory -> lines.add(signatory(signatory)));
            default -> {
                if (value.isArray()) {
                    value.forEach(each -> lines.add(word(kind, field, each)));
                } else {
                    lines.add(word(kind, field, value));
                }
            }
        }
        return lines;
    }

    private String word(RecordKind kind, String field, JsonNode value) {
        String text = value.asString("");
        if (field.equals(CITED_RECORD)) {
            return names.of("RECORD", value.asString());
        }
        if (field.equals(CITED_FIELD)) {
            return labels.field(text);
        }
        Optional<RecordKind> named = kindNamed(kind, field);
        if (named.isPresent()) {
            return names.of(named.get().name(), text);
        }
        RecordField said = field(kind, field).orElse(null);
        if (said != null && said.shape() == Shape.DATE) {
            return date(value);
        }
        if (said != null && (said.shape() == Shape.CODE || said.shape() == Shape.CODES)) {
            return labels.messageOr(text, said.codes().getSimpleName() + "." + text);
        }
        return value.asString();
    }

    private static Optional<RecordKind> kindNamed(RecordKind kind, String field) {
        return RecordTypes.of(kind).flatMap(each -> each.named(field));
    }

    private static Optional<RecordField> field(RecordKind kind, String name) {
        return RecordTypes.of(kind).flatMap(each -> each.field(name));
    }

    private void addDelegation(JsonNode delegation, List<String> lines) {
        String party = names.of("PARTY", delegation.path("party").asString(""));
        lines.add(party + ": "
                + labels.messageOr("", "Capacity." + delegation.path("capacity").asString(""))
                + (delegation.has("presence")
                        ? ", "
                                + labels.messageOr(
                                        "",
                                        "Presence."
                                                + delegation.path("presence").asString(""))
                        : ""));
        delegation.path("members").forEach(each -> lines.add(party + ": " + member(each)));
    }

    private String member(JsonNode member) {
        return names.of("PERSON", member.path("person").asString(""))
                + ", "
                + labels.messageOr("", "MemberRole." + member.path("role").asString(""));
    }

    private String signatory(JsonNode signatory) {
        String person = signatory.path("person").asString("");
        return names.of("PARTY", signatory.path("party").asString(""))
                + (person.isEmpty() ? "" : ", " + names.of("PERSON", person))
                + ": "
                + labels.messageOr("", "Capacity." + signatory.path("capacity").asString(""));
    }

    private String date(JsonNode value) {
        JsonNode words = value.path("words");
        FuzzyDate date = FuzzyDate.parse(
                value.isObject() ? value.path("edtf").asString("") : value.asString(),
                words.isString() ? words.stringValue() : null);
        String text = labels.of(date);
        return date.words() == null ? text : text + " “" + date.words() + "”";
    }
}
