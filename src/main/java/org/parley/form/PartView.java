package org.parley.form;

import java.util.List;

/**
 * A part of a form as it stands on the page.
 *
 * @param path {@code delegations[0]}
 * @param number its place in the list, from 1
 */
public record PartView(String path, int number, List<FieldView> fields, List<PartListView> lists) {

    /** Fields of the one sort that follow each other, and those that stand folded away between them. */
    public List<FieldView> before() {
        return shown().stream().filter(each -> isBefore(each)).toList();
    }

    public List<FieldView> aside() {
        return fields.stream().filter(each -> each.field().isAside()).toList();
    }

    public List<FieldView> after() {
        return shown().stream().filter(each -> !isBefore(each)).toList();
    }

    /** What travels with it unseen, or is only told. */
    public List<FieldView> hidden() {
        return fields.stream()
                .filter(each -> each.field().type() == FieldType.HIDDEN || isTold(each))
                .toList();
    }

    /** What was asked when it was new, and is told now. */
    public List<FieldView> told() {
        return fields.stream()
                .filter(each -> isTold(each) && !each.typed().isBlank())
                .toList();
    }

    private boolean isTold(FieldView field) {
        return field.field().isOfNew() && isKnown();
    }

    private List<FieldView> shown() {
        return fields.stream()
                .filter(each -> !hidden().contains(each) && !each.field().isAside() && !each.isOnlyIfAsked())
                .toList();
    }

    private boolean isBefore(FieldView field) {
        int first = aside().isEmpty() ? fields.size() : fields.indexOf(aside().get(0));
        return fields.indexOf(field) < first;
    }

    /** Whether what stands folded away is to be seen: something stands in it, or nothing else is chosen. */
    public boolean isOpen() {
        return aside().stream().anyMatch(each -> !each.typed().isBlank() || each.isWrong())
                || before().stream().allMatch(each -> each.typed().isBlank());
    }

    /** Whether it is on record already: what is, has a number. */
    public boolean isKnown() {
        return fields.stream()
                .anyMatch(each ->
                        each.field().type() == FieldType.HIDDEN && !each.typed().isBlank());
    }

    public FieldView field(String name) {
        return fields.stream()
                .filter(each -> each.field().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
