package org.parley.config.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of our own, for this application alone: on the loopback address, behind a password that only the
 * owner of the data folder can read, kept between starts.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    static final String MAJOR_VERSION = "18";

    private static final String OWNER = "parley";

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** @throws EmbeddedDatabaseException when it cannot be started */
    static EmbeddedServer start(Path dataFolder) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            requireUserNamespaces();
            Path database = folder.resolve("postgresql-" + MAJOR_VERSION);
            LeftBehindServer.takeOver(database);
            EmbeddedServer started = new EmbeddedServer(folder, start(folder, database));
            started.prepareDatabase();
            return started;
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path database) {
        Redirect log = Redirect.appendTo(folder.resolve("postgresql.log").toFile());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(database)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    // Options for initdb go through the settings of the locale: there is no other door.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    .setConnectConfig("password", folder.password())
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    // The library would switch it off, which is right for tests only.
                    .setServerConfig("fsync", "on")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
        } catch (IOException | IllegalStateException | IllegalArgumentException failed) {
            throw new EmbeddedDatabaseException(
                    "The embedded database did not start: " + failed.getMessage() + ".",
                    "The end of " + folder.resolve("postgresql.log") + " says more.",
                    failed);
        }
    }

    /** PostgreSQL refuses to run as root; as root it is started in a user namespace, which containers may forbid. */
    private static void requireUserNamespaces() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && "root".equals(System.getProperty("user.name")) && !canUnshare()) {
            throw new EmbeddedDatabaseException(
                    "The embedded database cannot run as root here, because this container forbids user namespaces.",
                    "Run Parley as another user than root, or allow user namespaces.",
                    null);
        }
    }

    private static boolean canUnshare() {
        try {
            Process attempt = new ProcessBuilder("unshare", "-U", "true").start();
            return attempt.waitFor(10, TimeUnit.SECONDS) && attempt.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The application's role owns its database and nothing else: it is no superuser. */
    private void prepareDatabase() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login");
            }
            statement.execute("alter role " + OWNER + " password '" + folder.password() + "'");
            if (isMissing(statement, "select from pg_database where datname = '" + OWNER + "'")) {
                statement.execute("create database " + OWNER + " owner " + OWNER);
            }
        } catch (SQLException failed) {
            close();
            throw new EmbeddedDatabaseException(
                    "The embedded database cannot be prepared: " + failed.getMessage() + ".",
                    "The end of " + folder.resolve("postgresql.log") + " says more.",
                    failed);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return folder.password();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + OWNER;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException stopped) {
            throw new java.io.UncheckedIOException(stopped);
        } finally {
            folder.close();
        }
    }
}
