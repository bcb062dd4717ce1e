package org.parley.config.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {

    @TempDir
    private static Path folder;

    private EmbeddedServer server;

    @BeforeEach
    void start() {
        server = EmbeddedServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keeps_its_data_between_starts() {
        owner().sql("create table kept as select 314 as prisoners").update();
        server.close();

        server = EmbeddedServer.start(folder);

        assertThat(owner().sql("select prisoners from kept").query().singleValue())
                .isEqualTo(314);
    }

    @Test
    void brings_the_promised_version() {
        assertThat(setting("server_version")).startsWith(DatabaseFiles.MAJOR_VERSION + ".");
    }

    @Test
    void gives_migrations_a_role_that_owns_the_database_and_the_application_another_that_owns_nothing() {
        for (JdbcClient either : List.of(owner(), database())) {
            assertThat(either.sql("""
                            select rolsuper or rolcreaterole or rolcreatedb or rolreplication
                            from pg_roles where rolname = current_user
                            """).query().singleValue()).isEqualTo(false);
        }
        assertThat(owner().sql("select pg_get_userbyid(datdba) = current_user from pg_database"
                                + " where datname = current_database()")
                        .query()
                        .singleValue())
                .isEqualTo(true);
        assertThat(database()
                        .sql("select count(*) from pg_auth_members where member = current_user::regrole")
                        .query()
                        .singleValue())
                .isEqualTo(0L);
        assertThatException()
                .isThrownBy(() -> database().sql("create table mine (id int)").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void lets_the_application_in_with_a_password_of_this_start_only() {
        String before = server.getPassword();
        server.close();

        server = EmbeddedServer.start(folder);

        assertThat(server.getPassword())
                .isNotEqualTo(before)
                .isNotEqualTo(server.asOwner().getPassword());
        assertThat(database().sql("select 1").query().singleValue()).isEqualTo(1);
    }

    @Test
    void writes_to_the_disk_before_it_says_saved() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void listens_to_this_machine_only_and_asks_for_the_password() {
        assertThat(setting("listen_addresses")).isEqualTo("localhost");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), "postgres", "guessed"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void keeps_what_lies_in_the_folder_from_others() throws IOException {
        assertThat(permissions("database-password")).isEqualTo("rw-------");
        assertThat(permissions("postgresql.log")).isEqualTo("rw-------");
        assertThat(permissions("postgresql-18")).isEqualTo("rwx------");
        assertThat(permissions("programs")).isEqualTo("rwx------");
    }

    @Test
    void refuses_a_second_application_on_the_folder() {
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedServer.start(folder))
                .withMessage("Another Parley is running on the data folder " + folder + ".")
                .satisfies(refused -> assertThat(refused.whatToDo()).contains("--parley.data=FOLDER"));
    }

    @Test
    void takes_over_from_an_application_that_was_killed() throws Exception {
        server.close();
        Process other = OtherApplication.startOn(folder);
        ProcessHandle left =
                LeftBehindServer.running(folder.resolve("postgresql-18")).orElseThrow();
        assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedServer.start(folder));
        other.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();

        server = EmbeddedServer.start(folder);

        assertThat(left.isAlive()).isFalse();
        assertThat(database().sql("select 1").query().singleValue()).isEqualTo(1);
    }

    @Test
    void recovers_what_was_saved_when_the_server_itself_is_killed() throws Exception {
        owner().sql("create table saved as select 'yes' as answer").update();
        ProcessHandle process =
                LeftBehindServer.running(folder.resolve("postgresql-18")).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
        server.close();

        server = EmbeddedServer.start(folder);

        assertThat(owner().sql("select answer from saved").query().singleValue())
                .isEqualTo("yes");
    }

    @Test
    void leaves_a_process_alone_that_took_the_number_of_its_server() throws IOException {
        server.close();
        Path pidFile = folder.resolve("postgresql-18/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        assertThat(LeftBehindServer.running(folder.resolve("postgresql-18"))).isEmpty();
        Files.delete(pidFile);
    }

    @Test
    void asks_for_the_password_file_when_it_is_gone() throws IOException {
        server.close();
        Path file = folder.resolve("database-password");
        String password = Files.readString(file);
        Files.delete(file);
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedServer.start(folder))
                .withMessageContaining("database-password")
                .satisfies(refused -> assertThat(refused.whatToDo()).contains("backup"));

        Files.writeString(file, password);
        server = EmbeddedServer.start(folder);
        assertThat(database().sql("select 1").query().singleValue()).isEqualTo(1);
    }

    private JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    private JdbcClient owner() {
        var owner = server.asOwner();
        return JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }

    private String setting(String name) {
        return (String)
                database().sql("select current_setting(?)").param(name).query().singleValue();
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }
}
