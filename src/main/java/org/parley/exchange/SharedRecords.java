package org.parley.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.exchange.ImportSession.DocumentEntry;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.source.Citations;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.Sources;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The sources, parties and people of a document: those known by their slug are linked and stay as they are, the others are
 * stored. An import never changes what another negotiation shows.
 */
@Component
class SharedRecords {

    private final Sources sources;
    private final Parties parties;
    private final People people;
    private final Citations citations;

    SharedRecords(Sources sources, Parties parties, People people, Citations citations) {
        this.sources = sources;
        this.parties = parties;
        this.people = people;
        this.citations = citations;
    }

    void take(JsonNode document, ImportSession session) {
        new Taking(document, session).all();
    }

    private final class Taking {

        private final JsonNode document;
        private final ImportSession session;
        private final DescriptionReader reader;
        private final LinkedRecords linked;

        Taking(JsonNode document, ImportSession session) {
            this.document = document;
            this.session = session;
            this.reader = session.reader();
            this.linked = new LinkedRecords(session);
        }

        void all() {
            each("sources", sources::findBySlugIn, this::source);
            each("parties", parties::findBySlugIn, this::party);
            each("people", people::findBySlugIn, this::person);
            linked.compare(citations);
        }

        private <T extends Recorded & Referenced> void each(
                String list, Function<Collection<String>, List<T>> bySlug, Function<JsonNode, DocumentEntry<T>> read) {
            JsonNode entries = document.path(list);
            List<String> slugs = entries.values().stream().map(OwnRecords::slug).toList();
            Map<String, T> known =
                    bySlug.apply(slugs).stream().collect(Collectors.toMap(Referenced::reference, each -> each));
            for (int i = 0; i < entries.size(); i++) {
                DocumentEntry<T> entry = read.apply(entries.path(i));
                T held = known.get(entry.record().reference());
                if (held == null) {
                    reader.know(session.storeShared(entry));
                } else {
                    linked.link("/" + list + "/" + i, held, entry);
                    reader.know(held);
                }
            }
        }

        private DocumentEntry<Source> source(JsonNode json) {
            return new DocumentEntry<>(
                    new Source(OwnRecords.slug(json), reader.describe(json, SourceDescription.class)), json, List.of());
        }

        private DocumentEntry<Party> party(JsonNode json) {
            return new DocumentEntry<>(
                    new Party(OwnRecords.slug(json), reader.describe(json, PartyDescription.class)), json, List.of());
        }

        private DocumentEntry<Person> person(JsonNode json) {
            Person person = new Person(OwnRecords.slug(json), reader.describe(json, PersonDescription.class));
            return new DocumentEntry<>(
                    person, json, session.parts(json, "appointments", AppointmentDescription.class, person::appoint));
        }
    }

    /** The records of one import that were known before and stay as they are; what the document says otherwise is noted. */
    static final class LinkedRecords {

        private final ImportSession session;
        private final List<Linked> linked = new ArrayList<>();

        LinkedRecords(ImportSession session) {
            this.session = session;
        }

        /** @param entry what the document says of the known record */
        void link(String path, Recorded known, DocumentEntry<?> entry) {
            Map<JsonNode, Recorded> titles = known instanceof Person person ? titles(person) : Map.of();
            if (!isSame(known, entry.record())) {
                session.note(path, "known under other particulars, which were left as they are");
            }
            cite(path, known, entry);
            for (int i = 0; i < entry.parts().size(); i++) {
                DocumentEntry<?> part = entry.parts().get(i);
                Recorded held =
                        titles.get(DescriptionWriter.fields(part.record().description()));
                if (held != null) {
                    cite(path + "/appointments/" + i, held, part);
                }
            }
        }

        /** Other spellings of a name may stand in any order. */
        private static boolean isSame(Recorded known, Recorded told) {
            return known instanceof Person person && told instanceof Person other
                    ? person.name().equals(other.name())
                            && Set.copyOf(person.aliases()).equals(Set.copyOf(other.aliases()))
                            && titles(person).keySet().equals(titles(other).keySet())
                    : known.description().equals(told.description());
        }

        private static Map<JsonNode, Recorded> titles(Person person) {
            Map<JsonNode, Recorded> titles = new HashMap<>();
            person.appointments().forEach(each -> titles.put(DescriptionWriter.fields(each.description()), each));
            return titles;
        }

        private void cite(String path, Recorded known, DocumentEntry<?> entry) {
            if (!entry.citations().isEmpty()) {
                linked.add(new Linked(path, known.id(), entry.citations()));
            }
        }

        /** Notes the sources that the document gives for known records and that are not known for them. */
        void compare(Citations citations) {
            Set<Pair> known = new HashSet<>();
            if (!linked.isEmpty()) {
                citations
                        .withSourcesOf(linked.stream().map(Linked::record).toList())
                        .forEach(each ->
                                known.add(new Pair(each.recordId(), DescriptionWriter.fields(each.description()))));
            }
            for (Linked each : linked) {
                if (!each.cited.values().stream().allMatch(cited -> known.contains(new Pair(each.record, cited)))) {
                    session.note(each.path + "/citations", "not all known for this record, which was left as it is");
                }
            }
        }

        private record Linked(String path, long record, JsonNode cited) {}

        private record Pair(long record, JsonNode cited) {}
    }
}
