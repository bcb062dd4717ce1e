package org.parley.exchange;

import jakarta.persistence.EntityManager;
import org.parley.record.name.OtherNames;
import org.parley.record.party.Successions;
import org.parley.record.source.Citations;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Negotiations;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a negotiation out as the document that it could be taken in from, byte for byte. */
@Service
public class NegotiationExport {

    private final Negotiations negotiations;
    private final Citations citations;
    private final OtherNames otherNames;
    private final Successions successions;
    private final EntityManager entities;
    private final DocumentSchema schema;

    NegotiationExport(
            Negotiations negotiations,
            Citations citations,
            OtherNames otherNames,
            Successions successions,
            EntityManager entities,
            DocumentSchema schema) {
        this.negotiations = negotiations;
        this.citations = citations;
        this.otherNames = otherNames;
        this.successions = successions;
        this.entities = entities;
        this.schema = schema;
    }

    /**
     * Reads all tables as of one moment, so that an edit in between cannot tear the document.
     *
     * @return JSON in UTF-8
     * @throws NotFoundException when there is no such negotiation
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] give(String slug) {
        Negotiation negotiation = negotiations
                .findBySlug(slug)
                .orElseThrow(() -> new NotFoundException("No negotiation is called " + slug));
        NegotiationRecords records = new NegotiationRecords(negotiation, entities, citations, otherNames, successions);
        return DocumentJson.write(schema.inOrder(new DocumentWriter(records).document()));
    }
}
