package org.parley.form.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Asks about an issue; of a new one also where it stands. */
@Component
final class IssueForm extends RecordForm<Issue, IssueDescription> {

    private final FreeSlugs slugs;

    IssueForm(FreeSlugs slugs) {
        super(Issue.class, IssueDescription.class, RecordKind.NEGOTIATION);
        this.slugs = slugs;
    }

    @Override
    Stream<Field> fieldsOfNew() {
        return FormShape.fieldsOf(StatusChangeDescription.class, "status", "effective", "round", "rationale");
    }

    @Override
    void check(FieldValues values) {
        Long difficulty = values.number("difficulty");
        if (difficulty != null && difficulty < 1) {
            values.wrong("difficulty", "difficulty.range");
        }
        values.checkDated("effective");
    }

    @Override
    Issue make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        Issue issue = new Issue(negotiation, slugs.free(kind(), negotiation, values.text("title")), describe(values));
        issue.move(values.as(StatusChangeDescription.class));
        return issue;
    }

    @Override
    List<Recorded> parts(Issue made) {
        return List.copyOf(made.statusChanges());
    }
}
