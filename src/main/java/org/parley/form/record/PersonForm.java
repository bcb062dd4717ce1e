package org.parley.form.record;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.history.Recorded;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.springframework.stereotype.Component;

/** Asks about a person: the name in all spellings, and of somebody new also the title. */
@Component
final class PersonForm extends RecordForm<Person, PersonDescription> {

    private final FreeSlugs slugs;

    PersonForm(FreeSlugs slugs) {
        super(Person.class, PersonDescription.class);
        this.slugs = slugs;
    }

    @Override
    Stream<Field> fieldsOfNew() {
        return FormShape.fieldsOf(AppointmentDescription.class).map(Field::open);
    }

    @Override
    void check(FieldValues values) {
        if (values.has("title") && !values.has("party")) {
            values.wrong("party", "title.party");
        }
        if (!values.has("title") && values.hasAnyOf("party", "from", "to")) {
            values.wrong("title", "title.ofWhom");
        }
        values.checkOrder("from", "to");
    }

    @Override
    Person make(@Nullable Recorded under, FieldValues values) {
        Person person = new Person(slugs.free(kind(), null, values.text("name")), describe(values));
        if (values.has("title")) {
            person.appoint(values.as(AppointmentDescription.class));
        }
        return person;
    }

    @Override
    List<Recorded> parts(Person made) {
        return List.copyOf(made.appointments());
    }
}
