package org.parley.exchange;

import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a negotiation out as the document that it could be taken in from, byte for byte. */
@Service
public class NegotiationExport {

    private final JdbcClient database;

    NegotiationExport(JdbcClient database) {
        this.database = database;
    }

    /**
     * Reads all tables as of one moment, so that an edit in between cannot tear the document.
     *
     * @return JSON in UTF-8
     * @throws NotFoundException when there is no such negotiation
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] give(String slug) {
        NegotiationRows rows = NegotiationRows.of(slug, database)
                .orElseThrow(() -> new NotFoundException("No negotiation is called " + slug));
        return DocumentJson.write(new DocumentWriter(rows).document());
    }
}
