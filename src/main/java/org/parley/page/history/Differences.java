package org.parley.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.web.Labels;
import org.parley.web.TextPiece;
import org.parley.web.TextPieces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Tells two versions of a record apart, field by field. */
@Component
class Differences {

    private final JdbcClient database;
    private final JsonMapper json;
    private final SlugNames names;
    private final Labels labels;

    Differences(JdbcClient database, JsonMapper json, SlugNames names, Labels labels) {
        this.database = database;
        this.json = json;
        this.names = names;
        this.labels = labels;
    }

    /**
     * Compares how records read after two revisions.
     *
     * @param before null for nothing, before the record was made
     * @param negotiation where the record belongs; null for what negotiations share
     */
    List<FieldDifference> betweenRevisions(
            RecordKind kind, @Nullable Long before, long after, @Nullable Long negotiation) {
        var pair = new Pair(kind, before == null ? null : snapshot(before), snapshot(after));
        return of(List.of(pair), negotiation).get(0);
    }

    /** Compares two records of a kind as they read after these revisions; there is no difference if one of them is gone. */
    List<FieldDifference> betweenRecords(RecordKind kind, long one, long other) {
        var pair = new Pair(kind, snapshot(one), snapshot(other));
        return pair.isOneSided() ? List.of() : of(List.of(pair), null).get(0);
    }

    /** The differences of each pair; all that they name is looked up in one statement. */
    List<List<FieldDifference>> of(List<Pair> pairs, @Nullable Long negotiation) {
        List<JsonNode> snapshots = pairs.stream().flatMap(Pair::snapshots).toList();
        SnapshotWords words = new SnapshotWords(labels, names.in(snapshots, negotiation));
        return pairs.stream().map(each -> between(each, words)).toList();
    }

    /** Null if the record was removed by that revision. */
    private @Nullable JsonNode snapshot(long revision) {
        return database.sql("select after::text from revision where id = ?")
                .param(revision)
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(json::readTree))
                .single()
                .orElse(null);
    }

    private List<FieldDifference> between(Pair pair, SnapshotWords words) {
        JsonNode old = pair.before() == null ? MissingNode.getInstance() : pair.before();
        JsonNode fresh = pair.after() == null ? MissingNode.getInstance() : pair.after();
        Set<String> fields = new TreeSet<>(old.propertyNames());
        fields.addAll(fresh.propertyNames());
        List<FieldDifference> differences = new ArrayList<>();
        for (String field : SnapshotWords.inOrder(pair.kind(), fields)) {
            if (!old.path(field).equals(fresh.path(field))) {
                FieldDifference difference = difference(pair.kind(), field, old.path(field), fresh.path(field), words);
                differences.add(pair.isOneSided() ? difference.unmarked() : difference);
            }
        }
        return differences;
    }

    private FieldDifference difference(
            RecordKind kind, String field, JsonNode before, JsonNode after, SnapshotWords words) {
        List<String> old = before.isMissingNode() ? List.of() : words.lines(kind, field, before);
        List<String> fresh = after.isMissingNode() ? List.of() : words.lines(kind, field, after);
        boolean list = before.isArray() || after.isArray();
        String was = String.join("", old);
        String is = String.join("", fresh);
        List<TextPiece> pieces = list
                ? TextPieces.ofLists(old, fresh)
                : SnapshotWords.isText(kind, field) ? TextPieces.ofTexts(was, is) : TextPieces.replaced(was, is);
        return new FieldDifference(labels.field(field), list, pieces);
    }

    /**
     * How a record reads before and after a change.
     *
     * @param before null if the record was not there
     * @param after null if the record is no longer there
     */
    record Pair(
            RecordKind kind,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {

        /** Whether there is nothing to compare with: the fields are told without marks. */
        boolean isOneSided() {
            return before == null || after == null;
        }

        private Stream<JsonNode> snapshots() {
            return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream);
        }
    }

    /**
     * How one field reads in two versions.
     *
     * @param list whether the pieces are lines of a list rather than stretches of one text
     */
    public record FieldDifference(String label, boolean list, List<TextPiece> pieces) {

        public FieldDifference {
            pieces = List.copyOf(pieces);
        }

        FieldDifference unmarked() {
            return new FieldDifference(
                    label,
                    list,
                    pieces.stream()
                            .map(each -> new TextPiece(TextPiece.Fate.SAME, each.text()))
                            .toList());
        }
    }
}
