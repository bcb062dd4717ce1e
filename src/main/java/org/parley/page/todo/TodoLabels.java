package org.parley.page.todo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.record.evidence.AssertedValueLabels;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** Says what is wrong with something. */
@Component
class TodoLabels {

    private final Labels labels;
    private final AssertedValueLabels values;

    TodoLabels(Labels labels, AssertedValueLabels values) {
        this.labels = labels;
        this.values = values;
    }

    /**
     * @param days for how many days or rounds
     * @param isAbout whether those days are only about right
     */
    @Nullable
    String of(TodoKind kind, @Nullable String detail, long days, boolean isAbout) {
        DaysPast past = new DaysPast(days, isAbout);
        String said = detail == null ? "" : detail;
        return switch (kind) {
            case DISPUTE -> dispute(said);
            case OVERDUE_ROUND -> labels.message("todo.overdue", past, said);
            case LATE_COMMITMENT -> late(detail, past);
            case STILL_ISSUE -> labels.message("todo.still", labels.message("IssueStatus." + said), days);
            case UNSOURCED -> labels.message("RecordKind." + said);
        };
    }

    private @Nullable String late(@Nullable String remainder, DaysPast past) {
        if (remainder == null) {
            return labels.message("todo.late.undelivered", past);
        }
        return labels.message(remainder.isEmpty() ? "todo.late.uncounted" : "todo.late", past, remainder);
    }

    /** The field, and the values: days among them are written as citations write them. */
    private String dispute(String said) {
        String field = said.substring(0, said.indexOf(':'));
        String[] asserted = said.substring(said.indexOf(':') + 1).split(" / ");
        var read = new java.util.StringJoiner(" / ");
        for (String value : asserted) {
            read.add(values.of(field, value, Map.of()));
        }
        return labels.field(field) + ": " + read;
    }
}
