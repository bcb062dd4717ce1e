package org.parley.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
}
