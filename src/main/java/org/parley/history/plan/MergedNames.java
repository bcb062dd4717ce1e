package org.parley.history.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.history.RecordKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of the names of two people or parties that are made one: none of them is lost, and none stands twice. */
record MergedNames(RowImage kept, RowImage gone) {

    /** The columns that name a record, of which each kind has some. */
    private static final List<String> NAMING = List.of("name", "short_name", "title");

    /** What another name may say beside the name. */
    private static final List<String> MORE = List.of("language", "from_edtf", "to_edtf");

    /** Whether an other name says only what the one that stays is called anyhow. */
    boolean isTheNameItself(RowImage other) {
        return other.kind() == RecordKind.OTHER_NAME && isSame(other, kept) && saysNothingMore(other);
    }

    /** Whether a former name says only that a record had once the name that this version of it has. */
    static boolean isTraceOfRenaming(RowImage other, RowImage version) {
        return text(other, "kind").equals("FORMER")
                && saysNothingMore(other)
                && NAMING.stream().anyMatch(each -> text(version, each).equals(text(other, "name")));
    }

    private static boolean saysNothingMore(RowImage other) {
        return MORE.stream().allMatch(each -> other.columns().path(each).isNull());
    }

    /**
     * The name and the short name of the one that goes, as aliases of the one that stays.
     *
     * @param others the other names that the one that stays has then
     * @return those by which it is not called anyhow
     */
    List<RowImage> keptBeside(List<RowImage> others) {
        if (!kept.has("name")) {
            return List.of();
        }
        List<String> known = Stream.concat(
                        NAMING.stream().map(each -> text(kept, each)),
                        others.stream().map(each -> text(each, "name")))
                .toList();
        List<String> added = NAMING.stream()
                .map(each -> text(gone, each))
                .filter(each -> !each.isEmpty() && known.stream().noneMatch(each::equalsIgnoreCase))
                .distinct()
                .toList();
        return IntStream.range(0, added.size())
                .mapToObj(at -> alias(added.get(at), RowOperation.Insert.NEW - at))
                .toList();
    }

    private RowImage alias(String name, long number) {
        ObjectNode columns = JsonNodeFactory.instance
                .objectNode()
                .put("id", number)
                .put(RowImage.VERSION, -1)
                .put("record_id", kept.id())
                .put("record_kind", kept.kind().name())
                .put("name", name)
                .put("kind", "ALIAS");
        return new RowImage(RecordKind.OTHER_NAME, number, columns);
    }

    private static boolean isSame(RowImage one, RowImage other) {
        return text(one, "name").equalsIgnoreCase(text(other, "name"));
    }

    private static String text(RowImage row, String column) {
        return row.columns().path(column).asString("");
    }
}
