package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReadTest
class StarterDataTest {

    @Autowired
    private JdbcClient database;

    @Test
    void a_new_database_begins_with_three_negotiations() {
        assertThat(database.sql("select slug from negotiation order by slug")
                        .query(String.class)
                        .list())
                .containsExactly("colombia-farc", "iran-nuclear", "russia-ukraine");
    }
}
