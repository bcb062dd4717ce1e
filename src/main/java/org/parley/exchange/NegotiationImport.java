package org.parley.exchange;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.history.History;
import org.parley.record.talks.Negotiations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes in a negotiation document, whole or not at all. */
@Service
public class NegotiationImport {

    private final DocumentReader reader;
    private final Negotiations negotiations;
    private final SharedRecords shared;
    private final EntityManager entities;
    private final History history;

    NegotiationImport(
            DocumentReader reader,
            Negotiations negotiations,
            SharedRecords shared,
            EntityManager entities,
            History history) {
        this.reader = reader;
        this.negotiations = negotiations;
        this.shared = shared;
        this.entities = entities;
        this.history = history;
    }

    /**
     * Stores a new negotiation, with one change set in its history. Parties, people and sources that are known by their slug
     * are linked and stay as they are; what the document says otherwise of them is in the notes.
     *
     * @param bytes JSON in UTF-8
     * @throws InvalidDocumentException with all that is wrong; nothing is stored then
     */
    @Transactional
    public Result take(byte[] bytes, Actor actor, @Nullable String reason) {
        JsonNode document =
                reader.read(bytes, slug -> negotiations.findBySlug(slug).isPresent());
        ImportSession session = new ImportSession(entities, history.begin(actor, reason));
        shared.take(document, session);
        new OwnRecords(session).take(document);
        int records = session.finish();
        return new Result(session.negotiation().slug(), records, session.notes());
    }

    /**
     * A document that was taken in.
     *
     * @param slug the negotiation's
     * @param records how many records were stored, citations included
     * @param notes what was not stored as the document has it, because others use the record too; with its path
     */
    public record Result(String slug, int records, List<DocumentError> notes) {}
}
