package org.parley.page.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.page.past.FieldType.Shape;
import org.parley.web.TextPiece;
import org.parley.web.TextPieces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Tells two versions of a record apart, field by field. */
final class Differences {

    private final FieldWords words;

    Differences(FieldWords words) {
        this.words = words;
    }

    /**
     * Where the record was not there before, or is not any more, its fields are told without marks.
     *
     * @param before null where the record was not there, and so for after
     */
    List<FieldDifference> between(RecordKind kind, @Nullable JsonNode before, @Nullable JsonNode after) {
        JsonNode old = before == null ? MissingNode.getInstance() : before;
        JsonNode fresh = after == null ? MissingNode.getInstance() : after;
        Set<String> fields = new TreeSet<>(old.propertyNames());
        fields.addAll(fresh.propertyNames());
        List<FieldDifference> differences = new ArrayList<>();
        for (String field : Fields.inOrder(kind, fields)) {
            if (!old.path(field).equals(fresh.path(field))) {
                FieldDifference difference = difference(kind, field, old.path(field), fresh.path(field));
                differences.add(before == null || after == null ? difference.unmarked() : difference);
            }
        }
        return differences;
    }

    private FieldDifference difference(RecordKind kind, String field, JsonNode before, JsonNode after) {
        List<String> old = before.isMissingNode() ? List.of() : words.lines(kind, field, before);
        List<String> fresh = after.isMissingNode() ? List.of() : words.lines(kind, field, after);
        boolean list = before.isArray() || after.isArray();
        String was = String.join("", old);
        String is = String.join("", fresh);
        List<TextPiece> pieces = list
                ? TextPieces.ofLists(old, fresh)
                : Fields.type(kind, field).shape() == Shape.TEXT
                        ? TextPieces.ofTexts(was, is)
                        : TextPieces.replaced(was, is);
        return new FieldDifference(words.label(field), list, pieces);
    }
}
