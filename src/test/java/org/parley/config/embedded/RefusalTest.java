package org.parley.config.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;

/** What Parley says where it cannot have its database. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(EmbeddedDatabaseConfiguration.class);

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_paragraph_without_stack_trace(CapturedOutput output)
            throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> SpringApplication.run(Parley.class, "--parley.data=" + file, "--server.port=0"));

        assertThat(output)
                .contains("The data folder " + file + " cannot be written.")
                .contains("name another one with --parley.data=FOLDER")
                .contains("SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    @Test
    void a_build_without_database_says_at_once_how_to_name_one(CapturedOutput output) {
        var withoutDatabase = new DefaultResourceLoader(new FilteredClassLoader("io.zonky"));

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> new SpringApplication(withoutDatabase, Parley.class).run("--server.port=0"));

        assertThat(output)
                .contains("brings no database, and no server is named")
                .contains("parley.jar", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ", "Tomcat");
    }

    @Test
    void data_of_another_version_are_left_alone() throws IOException {
        Files.createDirectory(folder.resolve("postgresql-17"));
        assertThat(refusal(() -> EmbeddedServer.start(folder)))
                .contains("was made by PostgreSQL 17", "brings PostgreSQL 18", "pg_dump");
    }

    @Test
    void data_of_another_version_are_known_by_what_they_say_themselves() throws IOException {
        Files.createDirectory(folder.resolve("postgresql-18"));
        Files.writeString(folder.resolve("postgresql-18/PG_VERSION"), "19\n");
        assertThat(refusal(() -> EmbeddedServer.start(folder))).contains("was made by PostgreSQL 19");
    }

    @Test
    void root_in_a_container_without_user_namespaces_is_told_so() {
        assertThat(refusal(() -> UserNamespaces.requireForRoot("root", List.of("false"))))
                .contains("forbids user namespaces", "another user than root", "SPRING_DATASOURCE_URL");
        assertThat(refusal(() -> UserNamespaces.requireForRoot("root", List.of("no-such-program"))))
                .contains("forbids user namespaces");
    }

    @Test
    void others_than_root_need_no_user_namespaces() {
        assertThatNoException().isThrownBy(() -> UserNamespaces.requireForRoot("editor", List.of("false")));
    }

    @Test
    void a_machine_without_programs_is_told_so() {
        assertThat(refusal(() -> new ServerPrograms().getPgBinary("Plan9", "sparc")))
                .contains("Plan9 on sparc", "SPRING_DATASOURCE_URL");
    }

    @Test
    void a_first_start_that_was_interrupted_begins_anew() throws IOException {
        Path half = Files.createDirectory(folder.resolve("postgresql-18"));
        Files.writeString(half.resolve("postgresql.conf"), "");
        Files.createFile(folder.resolve("postgresql-18.unfinished"));
        try (DataFolder open = DataFolder.open(folder)) {
            var database = new DatabaseFiles(open);
            database.beginUnlessFinished();
            assertThat(half).isEmptyDirectory();
            database.finish();
            assertThat(database.isFinished()).isTrue();
        }
    }

    @Test
    void files_that_are_finished_are_kept() throws IOException {
        Path whole = Files.createDirectory(folder.resolve("postgresql-18"));
        Files.writeString(whole.resolve("postgresql.conf"), "");
        try (DataFolder open = DataFolder.open(folder)) {
            new DatabaseFiles(open).beginUnlessFinished();
            assertThat(whole).isNotEmptyDirectory();
        }
    }

    @Test
    void a_start_that_failed_leaves_the_folder_free() throws IOException {
        Path other = Files.createDirectory(folder.resolve("postgresql-17"));
        refusal(() -> EmbeddedServer.start(folder));
        Files.delete(other);
        DataFolder.open(folder).close();
    }

    @Test
    void naming_a_server_leaves_the_embedded_one_asleep() {
        application
                .withPropertyValues("parley.data=" + folder, "spring.datasource.url=jdbc:postgresql://db/it's")
                .run(started -> {
                    assertThat(started).hasNotFailed().doesNotHaveBean("embeddedServer");
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void naming_an_empty_server_names_none() {
        application
                .withPropertyValues("parley.data=/dev/null", "spring.datasource.url=")
                .run(started -> assertThat(started)
                        .hasFailed()
                        .getFailure()
                        .hasRootCauseInstanceOf(java.nio.file.FileSystemException.class));
    }

    private static String refusal(ThrowingCallable refused) {
        var said = new StringBuilder();
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(refused)
                .satisfies(refusal -> said.append(refusal.getMessage()).append(refusal.whatToDo()));
        return said.toString();
    }
}
