package org.parley.page.todo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Words;
import org.springframework.stereotype.Component;

/** Says what is wrong with something. */
@Component
class TodoWords {

    private final Words words;

    TodoWords(Words words) {
        this.words = words;
    }

    /** @param days for how many days or rounds */
    @Nullable
    String of(TodoKind kind, @Nullable String detail, long days) {
        String said = detail == null ? "" : detail;
        return switch (kind) {
            case DISPUTE -> dispute(said);
            case OVERDUE_ROUND -> words.of("todo.overdue", days, said);
            case LATE_COMMITMENT -> words.of(said.isEmpty() ? "todo.late.uncounted" : "todo.late", days, said);
            case STILL_ISSUE -> words.of("todo.still", words.of("IssueStatus." + said), days);
            case UNSOURCED -> words.of("RecordKind." + said);
        };
    }

    /** The field, and the values: days among them are written as citations write them. */
    private String dispute(String said) {
        String field = said.substring(0, said.indexOf(':'));
        String[] values = said.substring(said.indexOf(':') + 1).split(" / ");
        var read = new java.util.StringJoiner(" / ");
        for (String value : values) {
            read.add(words.claim(field, value, Map.of()));
        }
        return words.field(field) + ": " + read;
    }
}
