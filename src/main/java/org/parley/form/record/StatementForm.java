package org.parley.form.record;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;
import org.parley.record.issue.Issue;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** Asks about something said. */
@Component
final class StatementForm extends RecordForm<Statement, StatementDescription> {

    StatementForm() {
        super(
                Statement.class,
                StatementDescription.class,
                RecordKind.NEGOTIATION,
                RecordKind.ROUND,
                RecordKind.ISSUE,
                RecordKind.AGREEMENT);
    }

    /** Asked for where it was said of a round, an issue or an agreement, it is about that. */
    @Override
    Map<String, Object> proposal(@Nullable Recorded under) {
        if (under instanceof Round) {
            return Map.of("round", under);
        }
        if (under instanceof Issue) {
            return Map.of("issue", under);
        }
        return under instanceof Agreement ? Map.of("agreement", under) : Map.of();
    }

    @Override
    void check(FieldValues values) {
        if (!values.hasAnyOf("person", "party")) {
            values.wrong("person", "statement.nobody");
        }
    }

    @Override
    Statement make(@Nullable Recorded under, FieldValues values) {
        return new Statement(Objects.requireNonNull(Whereabouts.negotiationOf(under)), describe(values));
    }
}
