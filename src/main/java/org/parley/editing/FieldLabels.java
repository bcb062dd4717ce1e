package org.parley.editing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What questions are called: as the history calls the field, unless a kind has a better word for it. */
@Component
class FieldLabels {

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    String of(RecordKind kind, String name) {
        String plain = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String general = String.valueOf(messages.getMessage("field." + name, null, plain, Locale.ENGLISH));
        String word = String.valueOf(messages.getMessage("edit." + kind + "." + name, null, general, Locale.ENGLISH));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Null where none is needed. */
    @Nullable
    String hint(RecordKind kind, String name) {
        String general = messages.getMessage("edit.hint." + name, null, null, Locale.ENGLISH);
        return messages.getMessage("edit.hint." + kind + "." + name, null, general, Locale.ENGLISH);
    }
}
