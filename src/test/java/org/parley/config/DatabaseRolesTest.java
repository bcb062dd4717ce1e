package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
