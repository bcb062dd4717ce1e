package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;
import org.parley.form.FreeSlugs;
import org.parley.form.name.NameMatch;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.web.PlainName;
import org.parley.web.Slugs;

/**
 * Finds whom each part means that names a person, and makes those who are new: once each, however many parts name them.
 * Never makes somebody of a name that is known, or much like one that is, without being told so.
 */
final class RoundPeople {

    private static final String PERSON = "person";
    private static final String TITLE = "title";
    private static final String MEANT = "meant";

    /** Enough to know whom a name is much like. */
    private static final int SHOWN = 3;

    private final EntityManager entities;
    private final Map<String, Person> madeByName = new HashMap<>();
    private final List<Person> made = new ArrayList<>();
    private final List<NewTitle> titles = new ArrayList<>();
    private final FreeSlugs free;
    private @Nullable Slugs slugs;

    RoundPeople(EntityManager entities, FreeSlugs free) {
        this.entities = entities;
        this.free = free;
    }

    /** Those who are new. */
    List<Person> made() {
        return made;
    }

    /** New titles of those who are known. */
    List<NewTitle> titles() {
        return titles;
    }

    /**
     * Puts into a part whom it means.
     *
     * @param party for which the person acts, and for which a new title is held
     * @param seen when the title was held
     */
    void find(FieldValues part, @Nullable Party party, @Nullable FuzzyDate seen) {
        NameMatch name = part.name(PERSON);
        part.all().remove(PERSON);
        if (name != null) {
            part.put(PERSON, meant(part, name, party, seen));
        } else if (part.has(TITLE) && part.isRight(PERSON)) {
            part.wrong(PERSON, "person.missing");
        }
    }

    private @Nullable Person meant(FieldValues part, NameMatch name, @Nullable Party party, @Nullable FuzzyDate seen) {
        if (part.ifAny(MEANT, Meant.class) == Meant.ANOTHER_PERSON) {
            return make(part, name, party, seen);
        }
        Person before = madeByName.get(name.plain());
        if (before != null) {
            return before;
        }
        if (name.called().size() > 1) {
            part.wrong(PERSON, "person.ambiguous", name.typed(), inWords(name.called()));
            return null;
        }
        if (name.meant().isPresent()) {
            return known(part, name.meant().get(), party, seen);
        }
        return part.has(TITLE) ? perhapsNew(part, name, party, seen) : unknown(part, name);
    }

    private @Nullable Person known(
            FieldValues part, NamedRecord found, @Nullable Party party, @Nullable FuzzyDate seen) {
        Person person = Objects.requireNonNull(entities.find(Person.class, found.id()));
        String title = part.textIfAny(TITLE);
        if (title == null || hasTitle(person, title)) {
            return person;
        }
        if (!part.has(MEANT)) {
            part.wrong(MEANT, "person.known", found.inWords());
        } else if (party == null) {
            part.wrong(TITLE, "title.party");
        } else {
            add(new NewTitle(person, title, party, by(seen)));
        }
        return person;
    }

    static boolean hasTitle(Person person, String title) {
        return person.appointments().stream()
                .map(Appointment::title)
                .filter(Objects::nonNull)
                .anyMatch(each -> PlainName.of(each).equals(PlainName.of(title)));
    }

    private void add(NewTitle title) {
        boolean isTwice = titles.stream()
                .anyMatch(
                        each -> each.person() == title.person() && each.title().equalsIgnoreCase(title.title()));
        if (!isTwice) {
            titles.add(title);
        }
    }

    /** With a title beside it a name that nobody has is that of somebody new, unless it is much like a known one. */
    private @Nullable Person perhapsNew(
            FieldValues part, NameMatch name, @Nullable Party party, @Nullable FuzzyDate seen) {
        List<NamedRecord> alike = name.mayBeTheSame();
        if (alike.isEmpty()) {
            return make(part, name, party, seen);
        }
        if (part.has(MEANT) && alike.size() == 1) {
            return known(part, alike.get(0), party, seen);
        }
        part.wrong(MEANT, "person.alike", name.typed(), inWords(alike));
        return null;
    }

    private static @Nullable Person unknown(FieldValues part, NameMatch name) {
        List<NamedRecord> like = name.alike().stream().limit(SHOWN).toList();
        if (like.isEmpty()) {
            part.wrong(PERSON, "person.unknown", name.typed());
        } else {
            part.wrong(
                    PERSON,
                    "person.like",
                    name.typed(),
                    like.stream().map(NamedRecord::name).collect(Collectors.joining(", ")));
        }
        return null;
    }

    private @Nullable Person make(FieldValues part, NameMatch name, @Nullable Party party, @Nullable FuzzyDate seen) {
        String title = part.textIfAny(TITLE);
        if (title == null || party == null) {
            part.wrong(TITLE, title == null ? "title.missing" : "title.party");
            return null;
        }
        if (slugs == null) {
            slugs = free.of(RecordKind.PERSON, null);
        }
        Person person = new Person(slugs.free(name.typed(), PERSON), new PersonDescription(name.typed()));
        person.appoint(AppointmentDescription.of(title, party, by(seen), null));
        madeByName.put(name.plain(), person);
        made.add(person);
        return person;
    }

    /** That a title was held on a day says that it began then or before. */
    private static @Nullable FuzzyDate by(@Nullable FuzzyDate seen) {
        if (seen == null) {
            return null;
        }
        var day = seen.earliest() == null ? seen.latest() : seen.earliest();
        return day == null ? null : FuzzyDate.onOrBefore(day);
    }

    private static String inWords(List<NamedRecord> people) {
        return people.stream().map(NamedRecord::inWords).collect(Collectors.joining("; "));
    }

    /**
     * @param from the day by which it was held; null where the report has no day
     */
    record NewTitle(
            Person person,
            String title,
            Party party,
            @Nullable FuzzyDate from) {}
}
