package org.parley.config.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of our own, for this application alone: on the loopback address, behind a password that only the
 * owner of the data folder can read, kept between starts.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final String OWNER = "parley";
    private static final String APPLICATION = "parley_application";

    private final DataFolder folder;
    private final DatabaseFiles database;
    private final DatabasePassword password;
    private final EmbeddedPostgres server;
    private final String passwordOfTheApplication = DatabasePassword.random();

    private EmbeddedServer(
            DataFolder folder, DatabaseFiles database, DatabasePassword password, EmbeddedPostgres server) {
        this.folder = folder;
        this.database = database;
        this.password = password;
        this.server = server;
    }

    /** @throws EmbeddedDatabaseException when it cannot be started */
    static EmbeddedServer start(Path dataFolder) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return start(folder, new DatabaseFiles(folder));
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static EmbeddedServer start(DataFolder folder, DatabaseFiles database) {
        UserNamespaces.requireForRoot();
        database.requireThisVersion();
        LeftBehindServer.stop(database.path());
        database.beginUnlessFinished();
        DatabasePassword password = DatabasePassword.in(folder, database);
        var launcher = new ServerLauncher(folder, database.path());
        var started = new EmbeddedServer(folder, database, password, launcher.launch(password));
        try {
            started.prepareDatabase();
        } catch (SQLException failed) {
            started.close();
            throw launcher.failure(failed);
        }
        database.finish();
        return started;
    }

    /** One role owns the database and migrates it, the application's owns nothing. Neither is a superuser. */
    private void prepareDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            admit(OWNER, password.value(), statement);
            admit(APPLICATION, passwordOfTheApplication, statement);
            if (isMissing(statement, "select from pg_database where datname = '" + OWNER + "'")) {
                statement.execute("create database " + OWNER + " owner " + OWNER);
            }
        }
    }

    private static void admit(String role, String password, Statement statement) throws SQLException {
        if (isMissing(statement, "select from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password '" + password + "'");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    @Override
    public String getUsername() {
        return APPLICATION;
    }

    @Override
    public String getPassword() {
        return passwordOfTheApplication;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + OWNER;
    }

    FlywayConnectionDetails asOwner() {
        return new OfOwner(getJdbcUrl(), OWNER, password.value());
    }

    private record OfOwner(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}

    @Override
    public void close() {
        try {
            server.close();
            // The library waits for five seconds only.
            LeftBehindServer.stop(database.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
