package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;
import org.parley.record.event.Tone;
import org.parley.record.issue.Issue;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about something said. */
@Component
final class StatementSheet extends Sheet<Statement> {

    StatementSheet() {
        super(
                RecordKind.STATEMENT,
                Statement.class,
                Set.of(RecordKind.NEGOTIATION, RecordKind.ROUND, RecordKind.ISSUE, RecordKind.AGREEMENT),
                Question.named("person", RecordKind.PERSON),
                Question.named("party", RecordKind.PARTY),
                Question.date("day").needed(),
                Question.text("gist").needed(),
                Question.code("tone", Tone.class),
                Question.chosen("round", RecordKind.ROUND),
                Question.chosen("issue", RecordKind.ISSUE),
                Question.chosen("agreement", RecordKind.AGREEMENT));
    }

    @Override
    Facts facts(Statement it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (!answers.has("person") && !answers.has("party")) {
            complaints.about("person", "statement.nobody");
        }
    }

    @Override
    Statement make(@Nullable Recorded under, Answers answers) {
        return new Statement(
                Objects.requireNonNull(Whereabouts.negotiationOf(under)), answers.as(StatementDescription.class));
    }

    @Override
    void change(Statement it, Answers answers) {
        it.describe(answers.as(StatementDescription.class));
    }

    /** Asked for where it was said of a round, an issue or an agreement, it is about that. */
    @Override
    Facts proposal(Recorded under) {
        return new Facts()
                .with("round", under instanceof Round ? under : null)
                .with("issue", under instanceof Issue ? under : null)
                .with("agreement", under instanceof Agreement ? under : null);
    }
}
