package org.parley.page.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.web.CodeWords;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Puts the fields of snapshots in words. */
final class FieldWords {

    private final MessageSource messages;
    private final SlugNames.Known names;

    FieldWords(MessageSource messages, SlugNames.Known names) {
        this.messages = messages;
        this.names = names;
    }

    /** What a field is called, as the head of a row. */
    String label(String field) {
        String word = word(field);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What a field is called in a sentence. */
    String word(String field) {
        return word(messages, field);
    }

    static String word(MessageSource messages, String field) {
        String plain = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return String.valueOf(messages.getMessage("field." + field, null, plain, Locale.ENGLISH));
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
            case CODE -> message(type.of() + "." + text, text);
            case NAME -> names.of(String.valueOf(type.of()), text);
            case RECORD -> names.of("RECORD", text);
            case FIELD -> label(text);
            default -> text;
        };
    }

    private void addSeat(JsonNode seat, List<String> lines) {
        String party = names.of("PARTY", seat.path("party").asString(""));
        lines.add(party + ": " + message("Capacity." + seat.path("capacity").asString(""), ""));
        seat.path("members").forEach(each -> lines.add(party + ": " + member(each)));
    }

    private String member(JsonNode member) {
        return names.of("PERSON", member.path("person").asString(""))
                + ", "
                + message("MemberRole." + member.path("role").asString(""), "");
    }

    private String signatory(JsonNode signatory) {
        String person = signatory.path("person").asString("");
        return names.of("PARTY", signatory.path("party").asString(""))
                + (person.isEmpty() ? "" : ", " + names.of("PERSON", person))
                + ": "
                + message("Capacity." + signatory.path("capacity").asString(""), "");
    }

    private String date(JsonNode value) {
        JsonNode words = value.path("words");
        FuzzyDate date = FuzzyDate.parse(
                value.isObject() ? value.path("edtf").asString("") : value.asString(),
                words.isString() ? words.stringValue() : null);
        String text = new CodeWords(messages).of(date);
        return date.words() == null ? text : text + " “" + date.words() + "”";
    }

    private String message(String code, String otherwise, Object... arguments) {
        return String.valueOf(messages.getMessage(code, arguments, otherwise, Locale.ENGLISH));
    }
}
