package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** What is asked about a title that somebody held. */
@Component
final class AppointmentSheet extends Sheet<Appointment> {

    AppointmentSheet() {
        super(
                RecordKind.APPOINTMENT,
                Appointment.class,
                Set.of(RecordKind.PERSON),
                Question.line("title").needed(),
                Question.named("party", RecordKind.PARTY).needed(),
                Question.date("from"),
                Question.date("to"));
    }

    @Override
    Facts facts(Appointment it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifEndsBeforeItBegan(answers, "from", "to");
    }

    @Override
    Appointment make(@Nullable Recorded under, Answers answers) {
        Person person = (Person) Objects.requireNonNull(under);
        return person.appoint(answers.as(AppointmentDescription.class));
    }

    @Override
    void change(Appointment it, Answers answers) {
        it.describe(answers.as(AppointmentDescription.class));
    }
}
