package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Asks about a working group. */
@Component
final class WorkingGroupForm extends RecordForm<WorkingGroup, WorkingGroupDescription> {

    private final FreeSlugs slugs;

    WorkingGroupForm(FreeSlugs slugs) {
        super(WorkingGroup.class, WorkingGroupDescription.class, RecordKind.NEGOTIATION);
        this.slugs = slugs;
    }

    @Override
    WorkingGroup make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new WorkingGroup(negotiation, slugs.free(kind(), negotiation, values.text("name")), describe(values));
    }
}
