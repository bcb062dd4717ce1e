package org.parley.form.record;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.QuantityIs;
import org.springframework.stereotype.Component;

/** Asks about a promise. */
@Component
final class CommitmentForm extends RecordForm<Commitment, CommitmentDescription> {

    CommitmentForm() {
        super(Commitment.class, CommitmentDescription.class, RecordKind.AGREEMENT);
    }

    @Override
    Stream<Field> fields() {
        return super.fields()
                .map(each ->
                        each.name().equals("quantityIs") ? each.open().beginningWith(QuantityIs.EXACT.name()) : each);
    }

    @Override
    Map<String, Object> proposal(@Nullable Recorded under) {
        return Map.of("quantityIs", QuantityIs.EXACT);
    }

    @Override
    void check(FieldValues values) {
        if (values.has("quantity")) {
            values.need("unit", "unit.missing");
        }
    }

    @Override
    Commitment make(@Nullable Recorded under, FieldValues values) {
        return ((Agreement) Objects.requireNonNull(under)).promise(describe(values));
    }
}
