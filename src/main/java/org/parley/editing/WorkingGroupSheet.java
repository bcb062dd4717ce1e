package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** What is asked about a working group. */
@Component
final class WorkingGroupSheet extends Sheet<WorkingGroup> {

    private final FreeSlugs slugs;

    WorkingGroupSheet(FreeSlugs slugs) {
        super(
                RecordKind.WORKING_GROUP,
                WorkingGroup.class,
                Set.of(RecordKind.NEGOTIATION),
                Question.line("name").needed(),
                Question.text("subject").needed(),
                Question.chosen("formedIn", RecordKind.ROUND),
                Question.chosen("dissolvedIn", RecordKind.ROUND));
        this.slugs = slugs;
    }

    @Override
    Facts facts(WorkingGroup it) {
        return Facts.of(it.description());
    }

    @Override
    WorkingGroup make(@Nullable Recorded under, Answers answers) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new WorkingGroup(
                negotiation,
                slugs.free(kind(), negotiation, answers.text("name")),
                answers.as(WorkingGroupDescription.class));
    }

    @Override
    void change(WorkingGroup it, Answers answers) {
        it.describe(answers.as(WorkingGroupDescription.class));
    }
}
