package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Promise;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.party.Party;
import org.springframework.stereotype.Component;

/** What is asked about a promise. */
@Component
final class CommitmentForm extends RecordForm<Commitment> {

    /** Peace Accords Matrix: 0 not initiated to 3 full. */
    private static final int FULL = 3;

    CommitmentForm() {
        super(
                RecordKind.COMMITMENT,
                Commitment.class,
                Set.of(RecordKind.AGREEMENT),
                Field.named("by", RecordKind.PARTY),
                Field.named("to", RecordKind.PARTY),
                Field.text("what").needed(),
                Field.code("quantityIs", QuantityIs.class),
                Field.number("quantity"),
                Field.line("unit"),
                Field.date("due"),
                Field.upTo("implementation", FULL));
    }

    @Override
    Map<String, Object> values(Commitment it) {
        return Values.of()
                .with("by", it.byParty())
                .with("to", it.toParty())
                .with("what", it.what())
                .with("quantityIs", it.quantity() == null ? null : it.quantityIs())
                .with("quantity", it.quantity())
                .with("unit", it.unit())
                .with("due", it.due())
                .with("implementation", it.implementation());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("quantity") && !values.has("unit")) {
            values.wrong("unit", "unit.missing");
        }
    }

    @Override
    Commitment make(@Nullable Recorded under, FieldValues values) {
        return ((Agreement) Objects.requireNonNull(under)).promise(promise(values));
    }

    @Override
    void change(Commitment it, FieldValues values) {
        it.word(promise(values));
    }

    private static Promise promise(FieldValues values) {
        QuantityIs exactly = values.ifAny("quantityIs", QuantityIs.class);
        return new Promise(
                values.ifAny("by", Party.class),
                values.ifAny("to", Party.class),
                values.text("what"),
                values.number("quantity"),
                exactly == null ? QuantityIs.EXACT : exactly,
                values.textIfAny("unit"),
                values.date("due"),
                values.smallNumber("implementation"));
    }
}
