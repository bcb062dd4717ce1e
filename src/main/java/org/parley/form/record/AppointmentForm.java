package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** What is asked about a title that somebody held. */
@Component
final class AppointmentForm extends RecordForm<Appointment> {

    AppointmentForm() {
        super(
                RecordKind.APPOINTMENT,
                Appointment.class,
                Set.of(RecordKind.PERSON),
                Field.line("title").needed(),
                Field.named("party", RecordKind.PARTY).needed(),
                Field.date("from"),
                Field.date("to"));
    }

    @Override
    Map<String, Object> values(Appointment it) {
        return Values.of()
                .with("title", it.title())
                .with("party", it.party())
                .with("from", it.from())
                .with("to", it.to());
    }

    @Override
    void check(FieldValues values) {
        values.checkOrder("from", "to");
    }

    @Override
    Appointment make(@Nullable Recorded under, FieldValues values) {
        Person person = (Person) Objects.requireNonNull(under);
        return person.appoint(
                values.text("title"),
                values.of("party", Party.class),
                values.date("from"),
                values.date("to"));
    }

    @Override
    void change(Appointment it, FieldValues values) {
        it.word(
                values.text("title"),
                values.of("party", Party.class),
                values.date("from"),
                values.date("to"));
    }
}
