package org.parley.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.history.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a database that never held a negotiation with real talks, before the first reader is let in. One whose
 * negotiations were all removed is left empty. Switched off by {@code parley.starter=false}.
 */
@Component
@ConditionalOnBooleanProperty(name = "parley.starter", matchIfMissing = true)
class StarterData implements SmartInitializingSingleton {

    static final List<String> DOCUMENTS = List.of("russia-ukraine", "colombia-farc", "iran-nuclear");
    /** Held while the data are loaded, so that of two nodes that start together one waits and finds them there. */
    private static final long LOCK = 0x706172_6c6579L;

    private static final Logger LOG = LoggerFactory.getLogger(StarterData.class);

    private final NegotiationImport documents;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    StarterData(NegotiationImport documents, JdbcClient database, TransactionTemplate transaction) {
        this.documents = documents;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            if (neverHeldANegotiation()) {
                int records = DOCUMENTS.stream().mapToInt(this::load).sum();
                LOG.info("Loaded {} negotiations as starter data, {} records", DOCUMENTS.size(), records);
            }
        });
    }

    private boolean neverHeldANegotiation() {
        return database.sql(
                        "select not exists (select from negotiation) and not exists (select from record where kind = 'NEGOTIATION')")
                .query(Boolean.class)
                .single();
    }

    private int load(String name) {
        try (var file = new ClassPathResource("starter/" + name + ".json").getInputStream()) {
            return documents
                    .take(file.readAllBytes(), Actor.parley(), "Starter data")
                    .records();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
