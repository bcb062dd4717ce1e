package org.parley.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What fields are called: as the history calls them, unless a form has a better word. */
@Component
public class FormLabels {

    private final MessageSource messages;

    FormLabels(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param words the beginning of the keys of a form or a part of it
     */
    public String of(String words, String name) {
        String plain = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String word = text(words + "." + name);
        String label = word != null ? word : text("field." + name) != null ? text("field." + name) : plain;
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /**
     * @param withExamples whether a field without a hint of its own tells how it is filled in
     */
    @Nullable
    String hint(String words, Field field, boolean withExamples) {
        String own = text(words + "." + field.name() + ".hint");
        String general = own == null ? text("form.hint." + field.name()) : own;
        return general == null && withExamples ? text("form.hint." + field.type()) : general;
    }

    public @Nullable String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, Locale.ENGLISH);
    }

    public String problem(Problem problem) {
        return messages.getMessage(
                "form.problem." + problem.message(), problem.arguments().toArray(), Locale.ENGLISH);
    }

    /** Whether a problem has words. */
    boolean knows(String problem) {
        return text("form.problem." + problem) != null;
    }
}
