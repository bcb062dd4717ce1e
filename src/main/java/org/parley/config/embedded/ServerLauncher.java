package org.parley.config.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Starts the server with settings for data that matter; those of the library are for tests, which throw theirs away. */
final class ServerLauncher {

    /** After a crash the server first reads its journal again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Pattern COMPLAINT = Pattern.compile("FATAL|PANIC|error:|could not");
    private static final PgBinaryResolver PROGRAMS = new ServerPrograms();

    private final DataFolder folder;
    private final Path database;
    private final Path log;

    ServerLauncher(DataFolder folder, Path database) {
        this.folder = folder;
        this.database = database;
        this.log = folder.privateFile("postgresql.log");
    }

    EmbeddedPostgres launch(DatabasePassword password) {
        try {
            return settings(password).start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError failed) {
            LeftBehindServer.stop(database);
            throw failure(failed);
        }
    }

    private EmbeddedPostgres.Builder settings(DatabasePassword password) {
        Redirect toLog = Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(database)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPgBinaryResolver(PROGRAMS)
                // Its own folder of programs can be written by everyone, so it lies in one that only we can enter.
                .setOverrideWorkingDirectory(
                        folder.privateFolder("programs").resolve("postgresql").toFile())
                .setPGStartupWait(PATIENCE)
                // Options for initdb go through the settings of the locale: there is no other door.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.value())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // Both would be off: what is saved must outlive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(toLog)
                .setErrorRedirector(toLog);
    }

    EmbeddedDatabaseException failure(Throwable cause) {
        return new EmbeddedDatabaseException(
                "The embedded database did not start" + lastComplaint() + ".",
                "The end of " + log + " says more.",
                cause);
    }

    private String lastComplaint() {
        try {
            return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                    .filter(COMPLAINT.asPredicate())
                    .reduce((earlier, later) -> later)
                    .map(line -> ": " + line.strip())
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
