package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** What is asked about a person: the name in all spellings, and of somebody new also the title. */
@Component
final class PersonForm extends RecordForm<Person> {

    private final FreeSlugs slugs;

    PersonForm(FreeSlugs slugs) {
        super(RecordKind.PERSON, Person.class, Set.of());
        this.slugs = slugs;
    }

    @Override
    List<Field> fields(boolean isNew) {
        List<Field> fields = new ArrayList<>(List.of(Field.line("name").needed(), Field.lines("aliases")));
        if (isNew) {
            fields.add(Field.line("title"));
            fields.add(Field.named("party", RecordKind.PARTY));
            fields.add(Field.date("from"));
            fields.add(Field.date("to"));
        }
        return fields;
    }

    @Override
    Map<String, Object> values(Person it) {
        return Values.of().with("name", it.name()).with("aliases", it.aliases());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("title") && !values.has("party")) {
            values.wrong("party", "title.party");
        }
        if (!values.has("title") && (values.has("party") || values.has("from") || values.has("to"))) {
            values.wrong("title", "title.ofWhom");
        }
        values.checkOrder("from", "to");
    }

    @Override
    Person make(@Nullable Recorded under, FieldValues values) {
        Person person = new Person(
                slugs.free(kind(), null, values.text("name")), values.text("name"), values.lines("aliases"));
        if (values.has("title")) {
            person.appoint(
                    values.text("title"),
                    values.of("party", Party.class),
                    values.date("from"),
                    values.date("to"));
        }
        return person;
    }

    @Override
    List<Recorded> parts(Person it) {
        return List.copyOf(it.appointments());
    }

    @Override
    void change(Person it, FieldValues values) {
        it.rename(values.text("name"), values.lines("aliases"));
    }
}
