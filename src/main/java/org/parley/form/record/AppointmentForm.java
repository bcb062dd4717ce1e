package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** Asks about a title that somebody held. */
@Component
final class AppointmentForm extends RecordForm<Appointment, AppointmentDescription> {

    AppointmentForm() {
        super(Appointment.class, AppointmentDescription.class, RecordKind.PERSON);
    }

    @Override
    void check(FieldValues values) {
        values.checkOrder("from", "to");
    }

    @Override
    Appointment make(@Nullable Recorded under, FieldValues values) {
        return ((Person) Objects.requireNonNull(under)).appoint(describe(values));
    }
}
