package org.parley.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.springframework.stereotype.Component;

/** What is asked about a person: the name in all spellings, and of somebody new also the title. */
@Component
final class PersonSheet extends Sheet<Person> {

    private final FreeSlugs slugs;

    PersonSheet(FreeSlugs slugs) {
        super(RecordKind.PERSON, Person.class, Set.of());
        this.slugs = slugs;
    }

    @Override
    List<Question> questions(boolean isNew) {
        List<Question> questions = new ArrayList<>(List.of(Question.line("name").needed(), Question.lines("aliases")));
        if (isNew) {
            questions.add(Question.line("title"));
            questions.add(Question.named("party", RecordKind.PARTY));
            questions.add(Question.date("from"));
            questions.add(Question.date("to"));
        }
        return questions;
    }

    @Override
    Facts facts(Person it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("title") && !answers.has("party")) {
            complaints.about("party", "title.party");
        }
        if (!answers.has("title") && (answers.has("party") || answers.has("from") || answers.has("to"))) {
            complaints.about("title", "title.ofWhom");
        }
        complaints.ifEndsBeforeItBegan(answers, "from", "to");
    }

    @Override
    Person make(@Nullable Recorded under, Answers answers) {
        Person person = new Person(slugs.free(kind(), null, answers.text("name")), answers.as(PersonDescription.class));
        if (answers.has("title")) {
            person.appoint(answers.as(AppointmentDescription.class));
        }
        return person;
    }

    @Override
    List<Recorded> parts(Person it) {
        return List.copyOf(it.appointments());
    }

    @Override
    void change(Person it, Answers answers) {
        it.describe(answers.as(PersonDescription.class));
    }
}
