package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.Parley;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.PortInUseException;

@ReadTest
@ExtendWith(OutputCaptureExtension.class)
class PortTakenTest {

    @LocalServerPort
    private int taken;

    @Value("${spring.datasource.url}")
    private String database;

    @Value("${spring.datasource.username}")
    private String role;

    @Test
    void a_port_that_is_taken_is_told_in_a_paragraph_without_stack_trace(CapturedOutput output) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> SpringApplication.run(
                        Parley.class,
                        "--server.port=" + taken,
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + role,
                        "--spring.datasource.password=" + role));

        assertThat(output)
                .contains("listens on port " + taken + ".")
                .contains("--server.port=PORT")
                .doesNotContain("\tat ");
    }

    @Test
    void it_is_found_before_anything_is_started(CapturedOutput output) {
        assertThatExceptionOfType(PortInUseException.class)
                .isThrownBy(() -> SpringApplication.run(
                        Parley.class,
                        "--server.port=" + taken,
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/no-such-server"));

        assertThat(output).contains("listens on port " + taken + ".").doesNotContain("no-such-server");
    }
}
