package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about a move of an issue. */
@Component
final class StatusChangeSheet extends Sheet<StatusChange> {

    StatusChangeSheet() {
        super(
                RecordKind.STATUS_CHANGE,
                StatusChange.class,
                Set.of(RecordKind.ISSUE),
                Question.code("status", IssueStatus.class).needed(),
                Question.date("effective").needed(),
                Question.chosen("round", RecordKind.ROUND),
                Question.text("rationale").needed());
    }

    @Override
    Facts facts(StatusChange it) {
        return new Facts()
                .with("status", it.status())
                .with("effective", it.effective())
                .with("round", it.round())
                .with("rationale", it.rationale());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifUndated(answers, "effective");
    }

    @Override
    StatusChange make(@Nullable Recorded under, Answers answers) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.move(
                answers.date("effective"),
                answers.of("status", IssueStatus.class),
                answers.ifAny("round", Round.class),
                answers.text("rationale"));
    }

    @Override
    Columns corrected(Answers answers) {
        return new Columns()
                .date("effective", answers.date("effective"))
                .with("status", answers.of("status", IssueStatus.class).name())
                .number("round_id", answers.ifAny("round", Round.class))
                .with("rationale", answers.text("rationale"));
    }
}
