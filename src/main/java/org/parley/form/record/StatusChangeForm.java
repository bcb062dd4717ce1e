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
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about a move of an issue. */
@Component
final class StatusChangeForm extends RecordForm<StatusChange> {

    StatusChangeForm() {
        super(
                RecordKind.STATUS_CHANGE,
                StatusChange.class,
                Set.of(RecordKind.ISSUE),
                Field.code("status", IssueStatus.class).needed(),
                Field.date("effective").needed(),
                Field.chosen("round", RecordKind.ROUND),
                Field.text("rationale").needed());
    }

    @Override
    Map<String, Object> values(StatusChange it) {
        return Values.of()
                .with("status", it.status())
                .with("effective", it.effective())
                .with("round", it.round())
                .with("rationale", it.rationale());
    }

    @Override
    void check(FieldValues values) {
        values.checkDated("effective");
    }

    @Override
    StatusChange make(@Nullable Recorded under, FieldValues values) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.move(
                values.of("effective", FuzzyDate.class),
                values.of("status", IssueStatus.class),
                values.ifAny("round", Round.class),
                values.text("rationale"));
    }

    @Override
    Columns corrected(FieldValues values) {
        return new Columns()
                .date("effective", values.of("effective", FuzzyDate.class))
                .with("status", values.of("status", IssueStatus.class).name())
                .number("round_id", values.ifAny("round", Round.class))
                .with("rationale", values.text("rationale"));
    }
}
