package org.parley.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.web.Choice;

/**
 * A form as it stands on the page.
 *
 * @param root its fields and lists
 * @param problems what is wrong with it, each with the id of its field; an empty id where it is wrong as a whole
 * @param alike what goes already by a name that was typed anew
 * @param intended what a tick sends that says that all that is asked is meant; null where nothing is asked
 * @param conflict what somebody else saved meanwhile; null where nobody did
 */
public record FormView(
        TypedForm form,
        PartView root,
        List<Choice> problems,
        List<Choice> alike,
        @Nullable String intended,
        @Nullable EditConflict conflict) {

    public String token() {
        return form.getToken();
    }

    public String back() {
        return form.getBack();
    }

    public String base() {
        return form.getBase();
    }

    public String seen() {
        return form.getSeen();
    }

    /** Choices made before, while none is asked for. */
    public Map<String, String> kept() {
        return conflict == null ? form.getKeep() : Map.of();
    }

    public boolean isRefused() {
        return !problems.isEmpty() || !alike.isEmpty();
    }

    public List<FieldView> fields() {
        return root.fields();
    }

    public FieldView field(String name) {
        return root.field(name);
    }

    /**
     * @param names with commas between them
     */
    public List<FieldView> fields(String names) {
        return Arrays.stream(names.split(",\\s*")).map(root::field).toList();
    }

    /** Whether any of some fields is to be seen, because something stands in it or is wrong with it. */
    public boolean isOpen(List<FieldView> some) {
        return some.stream()
                .anyMatch(each -> each.isWrong()
                        || each.hasFocus()
                        || !each.typed().isBlank()
                                && !each.typed().equals(each.field().initial()));
    }

    public PartListView list(String name) {
        return root.lists().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
