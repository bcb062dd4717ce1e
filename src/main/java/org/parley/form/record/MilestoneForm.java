package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.event.Milestone;
import org.parley.record.event.MilestoneDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Asks about any other dated event. */
@Component
final class MilestoneForm extends RecordForm<Milestone, MilestoneDescription> {

    MilestoneForm() {
        super(Milestone.class, MilestoneDescription.class, RecordKind.NEGOTIATION);
    }

    @Override
    Milestone make(@Nullable Recorded under, FieldValues values) {
        return new Milestone((Negotiation) Objects.requireNonNull(under), describe(values));
    }
}
