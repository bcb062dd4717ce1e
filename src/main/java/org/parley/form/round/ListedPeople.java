package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.form.FormReader;
import org.parley.form.PartList;
import org.parley.form.TypedForm;
import org.parley.form.TypedPart;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NameMatch;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.web.Labels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the lists of people that were pasted into delegations into rows, and tells how each name is understood. */
@Service
class ListedPeople {

    /** The field of a delegation that takes a list. */
    static final String LISTED = "listed";

    private static final PartList DELEGATIONS =
            RoundShape.NEW.list("delegations").orElseThrow();
    private static final PartList MEMBERS = DELEGATIONS.shape().list("members").orElseThrow();

    private final NameFinder names;
    private final People people;
    private final EntityManager entities;
    private final FormReader reader;
    private final Labels labels;

    ListedPeople(NameFinder names, People people, EntityManager entities, FormReader reader, Labels labels) {
        this.names = names;
        this.people = people;
        this.entities = entities;
        this.reader = reader;
        this.labels = labels;
    }

    /**
     * What does not fit into a delegation stays in its list.
     *
     * @return how each name was understood, by the path of its row; empty words where it is not clear
     */
    @Transactional(readOnly = true)
    public Map<String, String> read(TypedForm form) {
        Map<String, TypedPart> rows = new LinkedHashMap<>();
        List<TypedPart> delegations = form.typed().parts(DELEGATIONS.name());
        for (int i = 0; i < delegations.size(); i++) {
            String path = DELEGATIONS.name() + "[" + i + "]." + MEMBERS.name();
            TypedPart delegation = delegations.get(i);
            String list = delegation.text(LISTED);
            if (!list.isBlank()) {
                addRows(delegation, ListedPerson.of(list), path, rows);
            }
        }
        Map<String, String> understood = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            Understanding understanding = new Understanding(rows, firstDay(form));
            rows.forEach((path, row) -> understood.put(path, understanding.of(row)));
        }
        return understood;
    }

    private static void addRows(
            TypedPart delegation, List<ListedPerson> listed, String path, Map<String, TypedPart> rows) {
        List<TypedPart> members = delegation.parts(MEMBERS.name());
        members.removeIf(MEMBERS::isBlank);
        int room = Math.min(listed.size(), PartList.MOST - members.size());
        for (ListedPerson each : listed.subList(0, room)) {
            TypedPart row = new TypedPart();
            MEMBERS.shape().fields().forEach(field -> row.put(field.name(), field.initial()));
            row.put("person", each.name());
            row.put("title", each.title() == null ? "" : each.title());
            rows.put(path + "[" + members.size() + "]", row);
            members.add(row);
        }
        delegation.put(
                LISTED,
                listed.subList(room, listed.size()).stream()
                        .map(each -> each.title() == null ? each.name() : each.name() + ", " + each.title())
                        .collect(Collectors.joining("\n")));
    }

    /** Null where none was typed that can be read. */
    private @Nullable FuzzyDate firstDay(TypedForm form) {
        String typed = form.text("firstDay");
        try {
            return typed.isBlank() ? null : reader.dates().read(typed);
        } catch (InvalidDateException unreadable) {
            return null;
        }
    }

    /** What the names of some rows mean, looked up at once. */
    private final class Understanding {

        private final Map<String, NameMatch> matches;
        private final Map<Long, Person> known;
        private final Titles titles;
        private final @Nullable FuzzyDate day;

        Understanding(Map<String, TypedPart> rows, @Nullable FuzzyDate day) {
            this.day = day;
            this.matches = names.find(
                    RecordKind.PERSON,
                    rows.values().stream().map(each -> each.text("person")).toList());
            List<Long> numbers = matches.values().stream()
                    .flatMap(each -> each.meant().stream())
                    .map(NamedRecord::id)
                    .distinct()
                    .toList();
            this.titles = people.titlesOf(numbers);
            this.known = entities.createQuery(
                            "select p from Person p left join fetch p.appointments where p.id in :numbers",
                            Person.class)
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }

        /** Says of a title that is new who holds it, where nothing else is recorded for the day. */
        String of(TypedPart row) {
            NameMatch match = matches.get(row.text("person"));
            String title = row.text("title");
            if (match == null || match.called().size() > 1) {
                return "";
            }
            NamedRecord meant = match.meant().orElse(null);
            if (meant == null) {
                boolean isNew = !title.isEmpty() && match.mayBeTheSame().isEmpty();
                return isNew ? labels.message("form.listed.new") : "";
            }
            Person person = known.get(meant.id());
            if (person == null || title.isEmpty() || RoundPeople.hasTitle(person, title)) {
                return labels.message("form.listed.known", meant.inWords());
            }
            if (!titles.on(day, person, null).isEmpty()) {
                return "";
            }
            row.put("meant", Meant.NEW_TITLE.name());
            return labels.message("form.listed.title", meant.inWords());
        }
    }
}
