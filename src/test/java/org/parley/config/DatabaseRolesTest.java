package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseRolesTest {

    private static final String WARNING = "set SPRING_FLYWAY_USER";

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"parley", ""})
    void a_role_that_does_both_keeps_all_its_rights(String application) {
        Flyway.configure()
                .dataSource(TestCluster.owner())
                .placeholders(Map.of("applicationRole", application))
                .load()
                .migrate();
        assertThat(TestCluster.asOwner()
                        .sql("select has_table_privilege('revision', 'update')")
                        .query()
                        .singleValue())
                .isEqualTo(true);
    }

    @Test
    void whoever_lets_one_role_do_both_is_told(CapturedOutput output) throws Exception {
        DatabaseRoles.tellingWhoOwnsTheHistory(TestCluster.asOwner()).run(null);
        assertThat(output).contains(WARNING);
    }

    @Test
    void with_a_role_for_each_there_is_nothing_to_tell(CapturedOutput output) throws Exception {
        DatabaseRoles.tellingWhoOwnsTheHistory(database).run(null);
        assertThat(output).doesNotContain(WARNING);
    }
}
