package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.DeliveryDescription;
import org.springframework.stereotype.Component;

/** Asks about something delivered. */
@Component
final class DeliveryForm extends RecordForm<Delivery, DeliveryDescription> {

    DeliveryForm() {
        super(Delivery.class, DeliveryDescription.class, RecordKind.COMMITMENT);
    }

    @Override
    Delivery make(@Nullable Recorded under, FieldValues values) {
        return ((Commitment) Objects.requireNonNull(under)).deliver(describe(values));
    }
}
