package org.parley.form;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.web.PlainName;

/**
 * A list of parts in a form, such as the delegations of a round.
 *
 * @param name its name in the path of a part: {@code delegations[0]}
 * @param key the fields that tell a part from the others of the list, however they are ordered
 * @param isCompact whether a part takes one row
 * @param isKept whether a known part stays, even where the form no longer names it
 */
public record PartList(String name, FormShape shape, List<String> key, boolean isCompact, boolean isKept) {

    /** The field that holds the number of a known part. */
    public static final String NUMBER = "id";

    /** As many parts as a list takes. */
    public static final int MOST = 300;

    public static PartList of(String name, FormShape shape, String... key) {
        return new PartList(name, shape, List.of(key), false, false);
    }

    public PartList compact() {
        return new PartList(name, shape, key, true, isKept);
    }

    public PartList kept() {
        return new PartList(name, shape, key, isCompact, true);
    }

    /** Whether its known parts have numbers, and new ones none yet. */
    boolean isNumbered() {
        return key.contains(NUMBER);
    }

    /** What tells a part from the others; empty where nothing does yet. */
    String identity(TypedPart part) {
        return key.stream()
                .map(each -> PlainName.of(part.text(each)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** A new part, with room for the first of each list in it. */
    TypedPart blank() {
        TypedPart part = new TypedPart();
        shape.fields().forEach(each -> part.put(each.name(), each.initial()));
        shape.lists().forEach(each -> part.parts(each.name()).add(each.blank()));
        return part;
    }

    /** Whether nothing is said in a part, beyond what a new one begins with. */
    public boolean isBlank(TypedPart part) {
        return shape.fields().stream()
                        .allMatch(each -> part.text(each.name()).isBlank()
                                || part.text(each.name()).equals(each.initial()))
                && shape.lists().stream()
                        .allMatch(list -> part.parts(list.name()).stream().allMatch(list::isBlank));
    }
}
