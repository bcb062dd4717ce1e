package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.party.Party;
import org.springframework.stereotype.Component;

/** What is asked about something delivered. */
@Component
final class DeliveryForm extends RecordForm<Delivery> {

    DeliveryForm() {
        super(
                RecordKind.DELIVERY,
                Delivery.class,
                Set.of(RecordKind.COMMITMENT),
                Field.date("day").needed(),
                Field.number("quantity"),
                Field.named("by", RecordKind.PARTY),
                Field.named("to", RecordKind.PARTY),
                Field.text("note"));
    }

    @Override
    Map<String, Object> values(Delivery it) {
        return Values.of()
                .with("day", it.day())
                .with("quantity", it.quantity())
                .with("by", it.byParty())
                .with("to", it.toParty())
                .with("note", it.note());
    }

    @Override
    Delivery make(@Nullable Recorded under, FieldValues values) {
        Commitment commitment = (Commitment) Objects.requireNonNull(under);
        return commitment.deliver(
                values.of("day", FuzzyDate.class),
                values.number("quantity"),
                values.ifAny("by", Party.class),
                values.ifAny("to", Party.class),
                values.textIfAny("note"));
    }

    @Override
    Columns corrected(FieldValues values) {
        return new Columns()
                .date("day", values.of("day", FuzzyDate.class))
                .with("quantity", values.number("quantity"))
                .number("by_party_id", values.ifAny("by", Party.class))
                .number("to_party_id", values.ifAny("to", Party.class))
                .with("note", values.textIfAny("note"));
    }
}
