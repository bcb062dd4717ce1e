package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.Stance;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** What is asked about where a party stands on an issue. */
@Component
final class PositionSheet extends Sheet<Position> {

    PositionSheet() {
        super(
                RecordKind.POSITION,
                Position.class,
                Set.of(RecordKind.ISSUE),
                Question.named("party", RecordKind.PARTY).needed(),
                Question.code("stance", Stance.class).needed(),
                Question.date("effective").needed(),
                Question.text("words").needed(),
                Question.named("statedBy", RecordKind.PERSON));
    }

    @Override
    Facts facts(Position it) {
        return new Facts()
                .with("party", it.party())
                .with("stance", it.stance())
                .with("effective", it.effective())
                .with("words", it.words())
                .with("statedBy", it.statedBy());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifUndated(answers, "effective");
    }

    @Override
    Position make(@Nullable Recorded under, Answers answers) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.takePosition(
                answers.of("party", Party.class),
                answers.date("effective"),
                answers.of("stance", Stance.class),
                answers.text("words"),
                answers.ifAny("statedBy", Person.class));
    }

    @Override
    Columns corrected(Answers answers) {
        return new Columns()
                .number("party_id", answers.of("party", Party.class))
                .date("effective", answers.date("effective"))
                .with("stance", answers.of("stance", Stance.class).name())
                .with("words", answers.text("words"))
                .number("stated_by_id", answers.ifAny("statedBy", Person.class));
    }
}
