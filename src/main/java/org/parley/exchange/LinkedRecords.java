package org.parley.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.history.Recorded;
import org.parley.record.party.Person;
import org.parley.record.source.Citations;
import tools.jackson.databind.JsonNode;

/** The records of one import that were known before and stay as they are; what the document says otherwise is noted. */
final class LinkedRecords {

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
            Recorded held = titles.get(DescriptionWriter.fields(part.record().description()));
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
                    .forEach(
                            each -> known.add(new Pair(each.recordId(), DescriptionWriter.fields(each.description()))));
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
