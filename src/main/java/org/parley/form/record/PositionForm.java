package org.parley.form.record;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.PositionDescription;
import org.springframework.stereotype.Component;

/** Asks where a party stands on an issue. */
@Component
final class PositionForm extends RecordForm<Position, PositionDescription> {

    PositionForm() {
        super(Position.class, PositionDescription.class, RecordKind.ISSUE);
    }

    @Override
    Stream<Field> fields() {
        return FormShape.fieldsOf(PositionDescription.class, "party", "stance", "effective", "words", "statedBy");
    }

    @Override
    void check(FieldValues values) {
        values.checkDated("effective");
    }

    @Override
    Position make(@Nullable Recorded under, FieldValues values) {
        return ((Issue) Objects.requireNonNull(under)).takePosition(describe(values));
    }
}
