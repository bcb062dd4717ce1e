package org.parley.page.past;

import java.util.ArrayList;
import java.util.List;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.web.Labels;
import tools.jackson.databind.JsonNode;

/** The values of snapshots in words. */
final class SnapshotWords {

    private final Labels labels;
    private final SlugNames.Known names;

    SnapshotWords(Labels labels, SlugNames.Known names) {
        this.labels = labels;
        this.names = names;
    }

    /** The value in words: one line, or one for each entry of a list. */
    List<String> lines(RecordKind kind, String field, JsonNode value) {
        FieldType type = Fields.type(kind, field);
        List<String> lines = new ArrayList<>();
        switch (type.shape()) {
            case SEATS -> value.forEach(seat -> addSeat(seat, lines));
            case MEMBERS -> value.forEach(member -> lines.add(member(member)));
            case SIGNATORIES -> value.forEach(signatory -> lines.add(signatory(signatory)));
            case DATE -> lines.add(date(value));
            default -> {
                if (value.isArray()) {
                    value.forEach(each -> lines.add(word(type, each)));
                } else {
                    lines.add(word(type, value));
                }
            }
        }
        return lines;
    }

    private String word(FieldType type, JsonNode value) {
        String text = value.asString();
        return switch (type.shape()) {
            case CODE -> labels.messageOr(text, type.of() + "." + text);
            case NAME -> names.of(String.valueOf(type.of()), text);
            case RECORD -> names.of("RECORD", text);
            case FIELD -> labels.field(text);
            default -> text;
        };
    }

    private void addSeat(JsonNode seat, List<String> lines) {
        String party = names.of("PARTY", seat.path("party").asString(""));
        lines.add(party + ": "
                + labels.messageOr("", "Capacity." + seat.path("capacity").asString("")));
        seat.path("members").forEach(each -> lines.add(party + ": " + member(each)));
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
