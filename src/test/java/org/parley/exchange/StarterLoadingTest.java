package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.history.Actor;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class StarterLoadingTest {

    abstract static class Loading {

        @Autowired
        NegotiationImport documents;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        void start() {
            new StarterData(documents, database, transaction).afterSingletonsInstantiated();
        }

        int negotiations() {
            return database.sql("select count(*) from negotiation")
                    .query(Integer.class)
                    .single();
        }
    }

    @Nested
    @WriteTest
    class A_new_database extends Loading {

        @Test
        void is_filled_once_even_by_two_that_start_together() {
            CompletableFuture.allOf(CompletableFuture.runAsync(this::start), CompletableFuture.runAsync(this::start))
                    .join();
            assertThat(negotiations()).isEqualTo(3);
            start();
            assertThat(negotiations()).isEqualTo(3);
        }
    }

    @Nested
    @WriteTest
    class A_database_with_another_negotiation extends Loading {

        @Test
        void is_left_as_it_is() {
            documents.take(Draft.ofHarbourTalks().bytes(), Actor.parley(), null);
            start();
            assertThat(negotiations()).isOne();
        }
    }

    @Nested
    @WriteTest
    class A_database_whose_negotiations_were_removed extends Loading {

        @Test
        void is_left_empty() {
            documents.take(Draft.ofNothing().bytes(), Actor.parley(), null);
            database.sql("delete from negotiation").update();
            start();
            assertThat(negotiations()).isZero();
        }
    }

    @Nested
    class A_starter_document {

        @Test
        void is_written_the_one_way_that_documents_are_written() {
            for (String name : StarterData.DOCUMENTS) {
                byte[] file = Draft.file("starter/" + name + ".json");
                byte[] written = DocumentJson.write(Draft.reader().read(file, slug -> false));
                assertThat(new String(written, StandardCharsets.UTF_8))
                        .isEqualTo(new String(file, StandardCharsets.UTF_8));
            }
        }
    }
}
