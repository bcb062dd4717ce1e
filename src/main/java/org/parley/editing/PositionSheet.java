package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.PositionDescription;
import org.parley.record.issue.Stance;
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
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifUndated(answers, "effective");
    }

    @Override
    Position make(@Nullable Recorded under, Answers answers) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.takePosition(answers.as(PositionDescription.class));
    }

    @Override
    Record corrected(Answers answers) {
        return answers.as(PositionDescription.class);
    }
}
