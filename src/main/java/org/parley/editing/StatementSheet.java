package org.parley.editing;

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
        return new Facts()
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
    void check(Answers answers, Complaints complaints) {
        if (!answers.has("person") && !answers.has("party")) {
            complaints.about("person", "statement.nobody");
        }
    }

    @Override
    Statement make(@Nullable Recorded under, Answers answers) {
        return new Statement(Objects.requireNonNull(Whereabouts.negotiationOf(under)), said(answers));
    }

    @Override
    void change(Statement it, Answers answers) {
        it.reword(said(answers));
    }

    /** Asked for where it was said of a round, an issue or an agreement, it is about that. */
    @Override
    Facts proposal(Recorded under) {
        return new Facts()
                .with("round", under instanceof Round ? under : null)
                .with("issue", under instanceof Issue ? under : null)
                .with("agreement", under instanceof Agreement ? under : null);
    }

    private static Said said(Answers answers) {
        return new Said(
                answers.ifAny("person", Person.class),
                answers.ifAny("party", Party.class),
                answers.date("day"),
                answers.text("gist"),
                answers.ifAny("tone", Tone.class),
                answers.ifAny("round", Round.class),
                answers.ifAny("issue", Issue.class),
                answers.ifAny("agreement", Agreement.class));
    }
}
