package org.parley.editing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.web.Choice;

/**
 * A question as it stands on the page.
 *
 * @param ask in small letters
 * @param choices what to choose from
 * @param meant who may be meant by what was typed
 * @param addition where somebody or something new is entered; null where the question does not name one
 */
public record ShownQuestion(
        String name,
        String ask,
        String label,
        @Nullable String hint,
        boolean required,
        List<Choice> choices,
        List<Choice> meant,
        @Nullable String addition,
        String typed) {

    private static final Set<String> WIDE = Set.of("line", "text", "lines");

    public String path() {
        return "fields[" + name + "]";
    }

    /** The id of its control in the page. */
    public String id() {
        return "fields" + name;
    }

    /** Whether it takes a line of its own. */
    public boolean isWide() {
        return WIDE.contains(ask);
    }
}
