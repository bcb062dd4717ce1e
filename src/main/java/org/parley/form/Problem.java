package org.parley.form;

import java.util.ArrayList;
import java.util.List;
import org.parley.date.InvalidDateException;
import org.parley.form.name.NamedRecord;
import org.parley.web.Labels;

/**
 * What is wrong with something typed.
 *
 * @param field its path in the form; empty for the form as a whole
 * @param message the key of the message under {@code form.problem}
 * @param arguments of the message
 * @param meant those who may be meant, where a name is not clear
 */
public record Problem(String field, String message, List<Object> arguments, List<NamedRecord> meant) {

    public static Problem of(String field, String message, Object... arguments) {
        return new Problem(field, message, List.of(arguments), List.of());
    }

    /** Why what was typed cannot be read as a date, in the words of the reason. */
    public static Problem unreadable(String typed, InvalidDateException unreadable) {
        List<Object> arguments = new ArrayList<>(List.of(typed));
        arguments.addAll(unreadable.readings());
        return new Problem("", "date." + unreadable.why(), List.copyOf(arguments), List.of());
    }

    String inWords(Labels labels) {
        return labels.message(key(), arguments.toArray());
    }

    boolean hasWords(Labels labels) {
        return labels.messageIfAny(key()) != null;
    }

    private String key() {
        return "form.problem." + message;
    }
}
