package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChangeDescription;
import org.springframework.stereotype.Component;

/** Asks about a change of the status of an issue. */
@Component
final class StatusChangeForm extends RecordForm<StatusChange, StatusChangeDescription> {

    StatusChangeForm() {
        super(StatusChange.class, StatusChangeDescription.class, RecordKind.ISSUE);
    }

    @Override
    void check(FieldValues values) {
        values.checkDated("effective");
    }

    @Override
    StatusChange make(@Nullable Recorded under, FieldValues values) {
        return ((Issue) Objects.requireNonNull(under)).move(describe(values));
    }
}
