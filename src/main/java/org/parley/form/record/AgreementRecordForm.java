package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Asks about an agreement. */
@Component
final class AgreementRecordForm extends RecordForm<Agreement, AgreementDescription> {

    private final FreeSlugs slugs;

    AgreementRecordForm(FreeSlugs slugs) {
        super(Agreement.class, AgreementDescription.class, RecordKind.NEGOTIATION);
        this.slugs = slugs;
    }

    @Override
    void check(FieldValues values) {
        values.checkOrder("inForceFrom", "inForceTo");
    }

    @Override
    Agreement make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Agreement(negotiation, slugs.free(kind(), negotiation, values.text("title")), describe(values));
    }
}
