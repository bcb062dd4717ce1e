package org.parley.page.history;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** Says of a revision which fields it changed, without what they said: enough for a list. */
@Component
class ChangedFields {

    /** A column of revisions; empty where the record was made or removed. */
    static final String COLUMN = """
            array(select f from jsonb_object_keys(before || after) f where before -> f is distinct from after -> f)""";

    private final Labels labels;

    ChangedFields(Labels labels) {
        this.labels = labels;
    }

    /**
     * The names of the fields in reading order.
     *
     * @param fields the value of the column
     * @return null if there are none
     */
    @Nullable
    String inWords(RecordKind kind, Object fields) {
        Set<String> changed = new TreeSet<>(Arrays.asList((String[]) fields));
        return changed.isEmpty()
                ? null
                : SnapshotWords.inOrder(kind, changed).stream()
                        .map(labels::fieldInSentence)
                        .collect(Collectors.joining(", "));
    }
}
