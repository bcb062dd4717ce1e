package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Said;
import org.parley.record.event.Statement;
import org.parley.record.event.Tone;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about something said. */
@Component
final class StatementForm extends RecordForm<Statement> {

    StatementForm() {
        super(
                RecordKind.STATEMENT,
                Statement.class,
                Set.of(RecordKind.NEGOTIATION, RecordKind.ROUND, RecordKind.ISSUE, RecordKind.AGREEMENT),
                Field.named("person", RecordKind.PERSON),
                Field.named("party", RecordKind.PARTY),
                Field.date("day").needed(),
                Field.text("gist").needed(),
                Field.code("tone", Tone.class),
                Field.chosen("round", RecordKind.ROUND),
                Field.chosen("issue", RecordKind.ISSUE),
                Field.chosen("agreement", RecordKind.AGREEMENT));
    }

    @Override
    Map<String, Object> values(Statement it) {
        return Values.of()
                .with("person", it.person())
                .with("party", it.party())
                .with("day", it.day())
                .with("gist", it.gist())
                .with("tone", it.tone())
                .with("round", it.round())
                .with("issue", it.issue())
                .with("agreement", it.agreement());
    }

    @Override
    void check(FieldValues values) {
        if (!values.has("person") && !values.has("party")) {
            values.wrong("person", "statement.nobody");
        }
    }

    @Override
    Statement make(@Nullable Recorded under, FieldValues values) {
        return new Statement(Objects.requireNonNull(Whereabouts.negotiationOf(under)), said(values));
    }

    @Override
    void change(Statement it, FieldValues values) {
        it.reword(said(values));
    }

    /** Asked for where it was said of a round, an issue or an agreement, it is about that. */
    @Override
    Map<String, Object> proposal(Recorded under) {
        return Values.of()
                .with("round", under instanceof Round ? under : null)
                .with("issue", under instanceof Issue ? under : null)
                .with("agreement", under instanceof Agreement ? under : null);
    }

    private static Said said(FieldValues values) {
        return new Said(
                values.ifAny("person", Person.class),
                values.ifAny("party", Party.class),
                values.of("day", FuzzyDate.class),
                values.text("gist"),
                values.ifAny("tone", Tone.class),
                values.ifAny("round", Round.class),
                values.ifAny("issue", Issue.class),
                values.ifAny("agreement", Agreement.class));
    }
}
