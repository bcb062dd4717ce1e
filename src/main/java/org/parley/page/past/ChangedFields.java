package org.parley.page.past;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says of a revision which fields it changed, without what they said: enough for a list. */
@Component
class ChangedFields {

    /** A column of revisions; empty where the record was made or removed. */
    static final String COLUMN = """
            array(select f from jsonb_object_keys(before || after) f where before -> f is distinct from after -> f)""";

    private final MessageSource messages;

    ChangedFields(MessageSource messages) {
        this.messages = messages;
    }

    /** In reading order; null where there are none. @param fields what the column holds */
    @Nullable
    String inWords(RecordKind kind, Object fields) {
        Set<String> changed = new TreeSet<>(Arrays.asList((String[]) fields));
        return changed.isEmpty()
                ? null
                : Fields.inOrder(kind, changed).stream()
                        .map(each -> FieldWords.word(messages, each))
                        .collect(Collectors.joining(", "));
    }
}
