package org.parley.config.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.testing.TestCluster;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What Parley says to a database with the migrations of before. */
@ExtendWith(OutputCaptureExtension.class)
class EarlierTablesTest {

    private static final String ROLE = "parley";

    @TempDir
    private Path folder;

    @Test
    void an_earlier_data_folder_is_told_in_a_paragraph_and_left_as_it_is(CapturedOutput output) {
        List<Map<String, Object>> before = onTheFolder(database -> {
            makeEarlier(database);
            return told(database);
        });

        assertStartFails("--parley.data=" + folder, "--server.port=0");

        assertThat(output)
                .contains("The data folder " + folder + " was made by an earlier version of Parley.")
                .contains("Nothing in it was changed.")
                .contains("move it aside, or name another folder with --parley.data=FOLDER")
                .contains("begins with its starter data")
                .doesNotContain("\tat ");
        assertThat(onTheFolder(EarlierTablesTest::told)).isEqualTo(before);
    }

    @Test
    void an_earlier_database_on_a_server_is_told_in_a_paragraph_and_left_as_it_is(CapturedOutput output) {
        TestCluster.create("parley_earlier");
        String address = TestCluster.url("parley_earlier");
        var database = new DriverManagerDataSource(address, ROLE, ROLE);
        makeEarlier(database);
        List<Map<String, Object>> before = told(database);

        assertStartFails(
                "--server.port=0",
                "--spring.datasource.url=" + address + "?ApplicationName=secret",
                "--spring.datasource.username=" + ROLE,
                "--spring.datasource.password=" + ROLE);

        assertThat(output)
                .contains("The database " + address + " was made by an earlier version of Parley.")
                .contains("name another, empty database with SPRING_DATASOURCE_URL")
                .doesNotContain("secret")
                .doesNotContain("\tat ");
        assertThat(told(database)).isEqualTo(before);
    }

    private static void assertStartFails(String... settings) {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> SpringApplication.run(Parley.class, settings));
    }

    private static void makeEarlier(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("earlier-database.sql")).execute(database);
    }

    /** What the database holds, as far as these tests put it there, and the names of all its tables. */
    private static List<Map<String, Object>> told(DataSource database) {
        return JdbcClient.create(database).sql("""
                        select h.version, h.checksum::text, k.prisoners::text from flyway_schema_history h, kept k
                        union all select relname, null, null from pg_class where relnamespace = 'public'::regnamespace
                        order by 1""").query().listOfRows();
    }

    private <T> T onTheFolder(Function<DataSource, T> work) {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            var owner = server.asOwner();
            return work.apply(
                    new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
        }
    }
}
