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
import org.parley.record.agreement.Signatory;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;
import org.springframework.stereotype.Component;

/** What is asked about who stands behind an agreement. */
@Component
final class SignatoryForm extends RecordForm<Signatory> {

    SignatoryForm() {
        super(
                RecordKind.SIGNATORY,
                Signatory.class,
                Set.of(RecordKind.AGREEMENT),
                Field.named("party", RecordKind.PARTY).needed(),
                Field.named("person", RecordKind.PERSON),
                Field.code("capacity", Capacity.class).needed());
    }

    @Override
    Map<String, Object> values(Signatory it) {
        return Values.of().with("party", it.party()).with("person", it.person()).with("capacity", it.capacity());
    }

    @Override
    Signatory make(@Nullable Recorded under, FieldValues values) {
        return ((Agreement) Objects.requireNonNull(under))
                .sign(
                        values.of("party", Party.class),
                        values.ifAny("person", Person.class),
                        values.of("capacity", Capacity.class));
    }

    @Override
    void change(Signatory it, FieldValues values) {
        it.signAs(
                values.of("party", Party.class),
                values.ifAny("person", Person.class),
                values.of("capacity", Capacity.class));
    }
}
