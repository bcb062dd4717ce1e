package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Signatory;
import org.parley.record.agreement.SignatoryDescription;
import org.springframework.stereotype.Component;

/** Asks who stands behind an agreement. */
@Component
final class SignatoryForm extends RecordForm<Signatory, SignatoryDescription> {

    SignatoryForm() {
        super(Signatory.class, SignatoryDescription.class, RecordKind.AGREEMENT);
    }

    @Override
    Signatory make(@Nullable Recorded under, FieldValues values) {
        return ((Agreement) Objects.requireNonNull(under)).sign(describe(values));
    }
}
