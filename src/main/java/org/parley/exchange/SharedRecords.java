package org.parley.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.exchange.ImportSession.DocumentEntry;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNames;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.party.Succession;
import org.parley.record.party.SuccessionDescription;
import org.parley.record.party.Successions;
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

    private static final String PARTIES = "parties";

    private final Sources sources;
    private final Parties parties;
    private final People people;
    private final Citations citations;
    private final OtherNames otherNames;
    private final Successions successions;

    SharedRecords(
            Sources sources,
            Parties parties,
            People people,
            Citations citations,
            OtherNames otherNames,
            Successions successions) {
        this.sources = sources;
        this.parties = parties;
        this.people = people;
        this.citations = citations;
        this.otherNames = otherNames;
        this.successions = successions;
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
            each(PARTIES, parties::findBySlugIn, this::party);
            successions();
            each("people", people::findBySlugIn, this::person);
            linked.compare(citations, otherNames);
        }

        /** Each names two parties, so it is stored after them; a known party is left as it is. */
        private void successions() {
            JsonNode entries = document.path(PARTIES);
            for (int i = 0; i < entries.size(); i++) {
                Party party = reader.named(Party.class, OwnRecords.slug(entries.path(i)));
                List<DocumentEntry<?>> told = session.parts(
                        entries.path(i),
                        "successions",
                        SuccessionDescription.class,
                        each -> new Succession(party, each));
                if (linked.isLinked(party)) {
                    linked.compare("/" + PARTIES + "/" + i, told, successions.ofParty(party.id()));
                } else {
                    told.forEach(session::storeShared);
                }
            }
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
            Party party = new Party(OwnRecords.slug(json), reader.describe(json, PartyDescription.class));
            return new DocumentEntry<>(party, json, session.otherNames(json, party));
        }

        private DocumentEntry<Person> person(JsonNode json) {
            Person person = new Person(OwnRecords.slug(json), reader.describe(json, PersonDescription.class));
            List<DocumentEntry<?>> parts =
                    new ArrayList<>(session.parts(json, "appointments", AppointmentDescription.class, person::appoint));
            parts.addAll(session.otherNames(json, person));
            return new DocumentEntry<>(person, json, parts);
        }
    }

    /** The records of one import that were known before and stay as they are; what the document says otherwise is noted. */
    static final class LinkedRecords {

        private final ImportSession session;
        private final List<Linked> linked = new ArrayList<>();
        private final List<Cited> cited = new ArrayList<>();
        private final Set<String> noted = new HashSet<>();

        LinkedRecords(ImportSession session) {
            this.session = session;
        }

        /** @param entry what the document says of the known record */
        void link(String path, Recorded known, DocumentEntry<?> entry) {
            linked.add(new Linked(path, known, entry));
        }

        boolean isLinked(Recorded record) {
            return linked.stream().anyMatch(each -> each.known.equals(record));
        }

        /** Notes what the document says otherwise of known records, and the sources that are not known for them. */
        void compare(Citations citations, OtherNames otherNames) {
            Map<Long, List<OtherName>> names =
                    otherNames.of(linked.stream().map(each -> each.known.id()).toList()).stream()
                            .collect(Collectors.groupingBy(OtherName::recordId));
            for (Linked each : linked) {
                Map<JsonNode, Recorded> parts = byFields(names.getOrDefault(each.known.id(), List.of()));
                if (each.known instanceof Person person) {
                    parts.putAll(byFields(person.appointments()));
                }
                Map<JsonNode, Recorded> told = byFields(
                        each.entry.parts().stream().map(DocumentEntry::record).toList());
                if (!each.known.description().equals(each.entry.record().description())
                        || !parts.keySet().equals(told.keySet())) {
                    noteOtherwise(each.path);
                }
                cite(each.path, each.known, each.entry);
                cite(each.path + "/appointments/", parts, each.parts(part -> part instanceof Appointment));
                cite(each.path + "/otherNames/", parts, each.parts(part -> part instanceof OtherName));
            }
            compare(citations);
        }

        /** Notes what the document says otherwise of some parts of a known record. */
        void compare(String path, List<DocumentEntry<?>> told, List<? extends Recorded> known) {
            Map<JsonNode, Recorded> parts = byFields(known);
            if (!told.stream().allMatch(each -> parts.containsKey(fields(each.record())))) {
                noteOtherwise(path);
            }
            cite(path + "/successions/", parts, told);
        }

        private void noteOtherwise(String path) {
            if (noted.add(path)) {
                session.note(path, "known under other particulars, which were left as they are");
            }
        }

        private static JsonNode fields(Recorded record) {
            return DescriptionWriter.fields(record.description());
        }

        /** In any order. */
        private static Map<JsonNode, Recorded> byFields(Collection<? extends Recorded> records) {
            Map<JsonNode, Recorded> byFields = new HashMap<>();
            records.forEach(each -> byFields.put(fields(each), each));
            return byFields;
        }

        private void cite(String path, Map<JsonNode, Recorded> known, List<DocumentEntry<?>> told) {
            for (int i = 0; i < told.size(); i++) {
                Recorded held = known.get(fields(told.get(i).record()));
                if (held != null) {
                    cite(path + i, held, told.get(i));
                }
            }
        }

        private void cite(String path, Recorded known, DocumentEntry<?> entry) {
            if (!entry.citations().isEmpty()) {
                cited.add(new Cited(path, known.id(), entry.citations()));
            }
        }

        private void compare(Citations citations) {
            Set<Pair> known = new HashSet<>();
            if (!cited.isEmpty()) {
                citations
                        .withSourcesOf(cited.stream().map(Cited::record).toList())
                        .forEach(each ->
                                known.add(new Pair(each.recordId(), DescriptionWriter.fields(each.description()))));
            }
            for (Cited each : cited) {
                if (!each.told.values().stream().allMatch(told -> known.contains(new Pair(each.record, told)))) {
                    session.note(each.path + "/citations", "not all known for this record, which was left as it is");
                }
            }
        }

        private record Linked(String path, Recorded known, DocumentEntry<?> entry) {

            List<DocumentEntry<?>> parts(Predicate<Recorded> kind) {
                List<DocumentEntry<?>> parts = new ArrayList<>(entry.parts());
                parts.removeIf(each -> !kind.test(each.record()));
                return parts;
            }
        }

        private record Cited(String path, long record, JsonNode told) {}

        private record Pair(long record, JsonNode cited) {}
    }
}
