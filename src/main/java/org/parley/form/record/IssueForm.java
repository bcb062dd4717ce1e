package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.IssueStatus;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about an issue; of a new one also where it stands. */
@Component
final class IssueForm extends RecordForm<Issue> {

    private static final int HARDEST = 5;

    private final FreeSlugs slugs;

    IssueForm(FreeSlugs slugs) {
        super(RecordKind.ISSUE, Issue.class, Set.of(RecordKind.NEGOTIATION));
        this.slugs = slugs;
    }

    @Override
    List<Field> fields(boolean isNew) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.line("title").needed(),
                Field.code("category", IssueCategory.class).needed(),
                Field.upTo("difficulty", HARDEST).needed(),
                Field.line("difficultyReason").needed(),
                Field.chosen("group", RecordKind.WORKING_GROUP)));
        if (isNew) {
            fields.add(Field.code("status", IssueStatus.class).needed());
            fields.add(Field.date("effective").needed());
            fields.add(Field.chosen("round", RecordKind.ROUND));
            fields.add(Field.line("rationale").needed());
        }
        return fields;
    }

    @Override
    Map<String, Object> values(Issue it) {
        return Values.of()
                .with("title", it.title())
                .with("category", it.category())
                .with("difficulty", it.difficulty())
                .with("difficultyReason", it.difficultyReason())
                .with("group", it.workingGroup());
    }

    @Override
    void check(FieldValues values) {
        Integer difficulty = values.smallNumber("difficulty");
        if (difficulty != null && difficulty < 1) {
            values.wrong("difficulty", "difficulty.range");
        }
        values.checkDated("effective");
    }

    @Override
    Issue make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        Issue issue =
                new Issue(negotiation, slugs.free(kind(), negotiation, values.text("title")), description(values));
        issue.move(
                values.of("effective", FuzzyDate.class),
                values.of("status", IssueStatus.class),
                values.ifAny("round", Round.class),
                values.text("rationale"));
        return issue;
    }

    @Override
    List<Recorded> parts(Issue it) {
        return List.copyOf(it.statusChanges());
    }

    @Override
    void change(Issue it, FieldValues values) {
        it.describe(description(values));
    }

    private static IssueDescription description(FieldValues values) {
        return new IssueDescription(
                values.text("title"),
                values.of("category", IssueCategory.class),
                Objects.requireNonNull(values.smallNumber("difficulty")),
                values.text("difficultyReason"),
                values.ifAny("group", WorkingGroup.class));
    }
}
