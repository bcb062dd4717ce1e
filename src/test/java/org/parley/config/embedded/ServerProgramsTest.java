package org.parley.config.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of systems and processors are, decides the library: these are all that it knows. */
class ServerProgramsTest {

    private final ServerPrograms programs = new ServerPrograms();

    @ParameterizedTest
    @CsvSource({"Linux, x86_64", "Linux, arm_64", "Darwin, x86_64", "Darwin, arm_64", "Windows, x86_64"})
    void there_is_a_database_for_every_common_machine(String system, String machine) throws IOException {
        try (InputStream archive = programs.getPgBinary(system, machine)) {
            assertThat(archive).isNotNull();
        }
    }

    @Test
    void a_machine_without_one_is_told_so() {
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> programs.getPgBinary("Linux", "ppc_64"))
                .withMessageContaining("Linux on ppc_64");
    }
}
