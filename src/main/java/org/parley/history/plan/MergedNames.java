package org.parley.history.plan;

import java.util.List;
import java.util.Optional;
import org.parley.history.RecordKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of the names of two people or parties that are made one: none of them is lost, and none stands twice. */
record MergedNames(RowImage kept, RowImage gone) {

    /** What another name may say beside the name. */
    private static final List<String> MORE = List.of("language", "from_edtf", "to_edtf");

    /** Whether an other name says only what the one that stays is called anyhow. */
    boolean isTheNameItself(RowImage other) {
        return other.kind() == RecordKind.OTHER_NAME
                && isSame(other, kept)
                && MORE.stream().allMatch(each -> other.columns().path(each).isNull());
    }

    /**
     * The name of the one that goes, as an alias of the one that stays.
     *
     * @param others the other names that the one that stays has then
     * @return empty where it is called so anyhow
     */
    Optional<RowImage> keptBeside(List<RowImage> others) {
        boolean isCalledSo =
                !kept.has("name") || isSame(gone, kept) || others.stream().anyMatch(each -> isSame(gone, each));
        return isCalledSo ? Optional.empty() : Optional.of(alias());
    }

    private RowImage alias() {
        ObjectNode columns = JsonNodeFactory.instance
                .objectNode()
                .put("id", RowOperation.Insert.NEW)
                .put(RowImage.VERSION, -1)
                .put("record_id", kept.id())
                .put("record_kind", kept.kind().name())
                .put("name", name(gone))
                .put("kind", "ALIAS");
        return new RowImage(RecordKind.OTHER_NAME, RowOperation.Insert.NEW, columns);
    }

    private static boolean isSame(RowImage one, RowImage other) {
        return name(one).equalsIgnoreCase(name(other));
    }

    private static String name(RowImage row) {
        return row.columns().path("name").asString("");
    }
}
