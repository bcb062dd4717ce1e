package org.parley.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.web.FieldReader;
import org.parley.web.PlainName;
import org.parley.web.Slugs;

/**
 * Finds whom each row means, and makes those who are new: once each, however many rows name them. Never makes somebody
 * of a name that is known without being told so.
 */
final class PeopleReader {

    private final KnownRecords known;
    private final Slugs slugs;
    private final Map<String, Person> madeByName = new HashMap<>();
    private final List<Person> made = new ArrayList<>();
    private final List<RoundCommand.NewTitle> titles = new ArrayList<>();

    PeopleReader(KnownRecords known) {
        this.known = known;
        this.slugs = new Slugs(known.people().slugs());
    }

    List<Person> made() {
        return made;
    }

    List<RoundCommand.NewTitle> titles() {
        return titles;
    }

    /**
     * @param party for which the person acts, and for which a new title is held
     * @param seen when the title was held
     * @return null when the row names nobody, or cannot be told whom
     */
    @Nullable
    Person read(FieldReader fields, PersonRow row, @Nullable Party party, @Nullable FuzzyDate seen) {
        String name = fields.line("person", row.person);
        String title = fields.line("title", row.title);
        Meant meant = fields.code("meant", row.meant, Meant.class);
        if (name == null) {
            if (title != null) {
                fields.wrong("person", "person.missing");
            }
            return null;
        }
        if (meant == Meant.ANOTHER_PERSON) {
            return make(fields, name, title, party, seen);
        }
        Person before = madeByName.get(PlainName.of(name));
        if (before != null) {
            return before;
        }
        List<KnownPerson> people = known.people().named(name);
        if (people.size() > 1) {
            fields.wrong("person", "person.ambiguous", name, inWords(people));
            return null;
        }
        return people.isEmpty()
                ? unknown(fields, name, title, party, seen)
                : known(fields, people.get(0), title, meant, party, seen);
    }

    private @Nullable Person known(
            FieldReader fields,
            KnownPerson found,
            @Nullable String title,
            @Nullable Meant meant,
            @Nullable Party party,
            @Nullable FuzzyDate seen) {
        Person person = Objects.requireNonNull(known.named().get(found.id()));
        if (title == null || found.hasTitle(title)) {
            return person;
        }
        if (meant == null) {
            fields.wrong("meant", "person.known", found.inWords());
        } else if (party == null) {
            fields.wrong("party", "title.party");
        } else {
            add(new RoundCommand.NewTitle(person, title, party, by(seen)));
        }
        return person;
    }

    private void add(RoundCommand.NewTitle title) {
        boolean twice = titles.stream()
                .anyMatch(
                        each -> each.person() == title.person() && each.title().equalsIgnoreCase(title.title()));
        if (!twice) {
            titles.add(title);
        }
    }

    private @Nullable Person unknown(
            FieldReader fields, String name, @Nullable String title, @Nullable Party party, @Nullable FuzzyDate seen) {
        if (title != null) {
            return make(fields, name, title, party, seen);
        }
        List<KnownPerson> like = known.people().like(name);
        if (like.isEmpty()) {
            fields.wrong("person", "person.unknown", name);
        } else {
            fields.wrong(
                    "person",
                    "person.like",
                    name,
                    like.stream().map(KnownPerson::name).collect(Collectors.joining(", ")));
        }
        return null;
    }

    private @Nullable Person make(
            FieldReader fields, String name, @Nullable String title, @Nullable Party party, @Nullable FuzzyDate seen) {
        if (title == null || party == null) {
            fields.wrong(title == null ? "title" : "party", title == null ? "title.missing" : "title.party");
            return null;
        }
        Person person = new Person(slugs.free(name, "person"), new PersonDescription(name, List.of()));
        person.appoint(new AppointmentDescription(title, party, by(seen), null));
        madeByName.put(PlainName.of(name), person);
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

    private static String inWords(List<KnownPerson> people) {
        return people.stream().map(KnownPerson::inWords).collect(Collectors.joining("; "));
    }
}
