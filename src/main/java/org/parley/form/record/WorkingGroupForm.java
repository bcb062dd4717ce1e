package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.WorkingGroup;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about a working group. */
@Component
final class WorkingGroupForm extends RecordForm<WorkingGroup> {

    private final FreeSlugs slugs;

    WorkingGroupForm(FreeSlugs slugs) {
        super(
                RecordKind.WORKING_GROUP,
                WorkingGroup.class,
                Set.of(RecordKind.NEGOTIATION),
                Field.line("name").needed(),
                Field.text("subject").needed(),
                Field.chosen("formedIn", RecordKind.ROUND),
                Field.chosen("dissolvedIn", RecordKind.ROUND));
        this.slugs = slugs;
    }

    @Override
    Map<String, Object> values(WorkingGroup it) {
        return Values.of()
                .with("name", it.name())
                .with("subject", it.subject())
                .with("formedIn", it.formedInRound())
                .with("dissolvedIn", it.dissolvedInRound());
    }

    @Override
    WorkingGroup make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        WorkingGroup group = new WorkingGroup(
                negotiation,
                slugs.free(kind(), negotiation, values.text("name")),
                values.text("name"),
                values.text("subject"));
        change(group, values);
        return group;
    }

    @Override
    void change(WorkingGroup it, FieldValues values) {
        it.describe(values.text("name"), values.text("subject"));
        it.formedIn(values.ifAny("formedIn", Round.class));
        it.dissolvedIn(values.ifAny("dissolvedIn", Round.class));
    }
}
