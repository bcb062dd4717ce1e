package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChangeDescription;
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
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifUndated(answers, "effective");
    }

    @Override
    StatusChange make(@Nullable Recorded under, Answers answers) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.move(answers.as(StatusChangeDescription.class));
    }

    @Override
    Record corrected(Answers answers) {
        return answers.as(StatusChangeDescription.class);
    }
}
