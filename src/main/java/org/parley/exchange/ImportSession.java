package org.parley.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.history.ChangeSet;
import org.parley.history.Recorded;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.talks.Negotiation;
import tools.jackson.databind.JsonNode;

/** One import under way: what its names stand for, and what was stored so far. */
final class ImportSession {

    private final DescriptionReader reader = new DescriptionReader();
    private final EntityManager entities;
    private final ChangeSet changeSet;
    private final List<DocumentError> notes = new ArrayList<>();
    private final List<Pending> citations = new ArrayList<>();
    private @Nullable Negotiation negotiation;
    private int records;

    ImportSession(EntityManager entities, ChangeSet changeSet) {
        this.entities = entities;
        this.changeSet = changeSet;
    }

    DescriptionReader reader() {
        return reader;
    }

    /** The records of a list within an object, made by adding them to the record that the object tells of. */
    List<DocumentEntry<?>> parts(JsonNode json, String list, Function<JsonNode, DocumentEntry<?>> part) {
        List<DocumentEntry<?>> parts = new ArrayList<>();
        json.path(list).values().forEach(each -> parts.add(part.apply(each)));
        return parts;
    }

    /** The same, for records that have no lists of their own. */
    <D extends Record> List<DocumentEntry<?>> parts(
            JsonNode json, String list, Class<D> description, Function<D, ? extends Recorded> add) {
        return parts(
                json,
                list,
                each -> new DocumentEntry<>(add.apply(reader.describe(each, description)), each, List.of()));
    }

    /** The other names that an object gives for the record that it tells of. */
    List<DocumentEntry<?>> otherNames(JsonNode json, Recorded named) {
        return parts(json, "otherNames", OtherNameDescription.class, each -> new OtherName(named, each));
    }

    Negotiation negotiation() {
        return Objects.requireNonNull(negotiation, "the negotiation comes first");
    }

    void begin(Negotiation root, JsonNode json) {
        negotiation = root;
        store(new DocumentEntry<>(root, json, List.of()));
    }

    /** Stores a record of the negotiation with its parts. */
    <T extends Recorded> T store(DocumentEntry<T> entry) {
        entities.persist(entry.record());
        enter(entry, negotiation().id());
        return entry.record();
    }

    /** Stores a record that negotiations share, with its parts. */
    <T extends Recorded> T storeShared(DocumentEntry<T> entry) {
        entities.persist(entry.record());
        enter(entry, null);
        return entry.record();
    }

    private void enter(DocumentEntry<?> entry, @Nullable Long negotiationId) {
        changeSet.imported(entry.record(), negotiationId);
        records++;
        entry.citations().values().forEach(each -> citations.add(new Pending(entry.record(), each, negotiationId)));
        for (DocumentEntry<?> part : entry.parts()) {
            if (part.record() instanceof OtherName) {
                // of the parts, these alone are not stored with what they hang on
                entities.persist(part.record());
            }
            enter(part, negotiationId);
        }
    }

    void note(String path, String text) {
        notes.add(new DocumentError(path, text));
    }

    List<DocumentError> notes() {
        return List.copyOf(notes);
    }

    /** Stores the citations, which need the numbers of what they cite, and writes the history. */
    int finish() {
        for (Pending each : citations) {
            Citation citation = new Citation(each.record, reader.describe(each.json, CitationDescription.class));
            entities.persist(citation);
            changeSet.imported(citation, each.negotiationId);
            records++;
        }
        changeSet.write();
        return records;
    }

    private record Pending(
            Recorded record, JsonNode json, @Nullable Long negotiationId) {}

    /**
     * A record with the object of the document that it was made of.
     *
     * @param parts the records within it, which are stored together with it
     */
    record DocumentEntry<T extends Recorded>(T record, JsonNode json, List<DocumentEntry<?>> parts) {

        JsonNode citations() {
            return json.path("citations");
        }
    }
}
