package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestingTest {

    @Nested
    @WriteTest
    class One_writing_class extends Writing {}

    @Nested
    @WriteTest
    class Another_writing_class extends Writing {}

    @Nested
    @ReadTest
    class A_reading_class {

        @Autowired
        private Clock clock;

        @Test
        void knows_what_day_it_is() {
            assertThat(LocalDate.now(clock)).isEqualTo(TestClock.TODAY);
        }
    }

    abstract static class Writing {

        @Autowired
        private JdbcClient jdbc;

        @Test
        void finds_its_database_as_new_and_can_write() {
            TestCluster.asOwner().sql("CREATE TABLE mark (id int)").update();
        }

        @Test
        void counts_statements() throws Exception {
            var sent = Statements.of(() -> jdbc.sql("SELECT 1").query().singleValue());
            assertThat(sent).containsExactly("SELECT 1");
        }
    }
}
