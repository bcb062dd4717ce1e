package org.parley.config.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server whose application was killed. It goes on running without us, so before the next start it is asked to
 * shut down; its clients are gone, so that takes moments.
 */
final class LeftBehindServer {

    private static final int SECONDS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehindServer.class);

    private LeftBehindServer() {}

    /** Only whoever holds the lock of the data folder may call this. */
    static void takeOver(Path database) {
        Optional<ProcessHandle> server = running(database.resolve("postmaster.pid"));
        if (server.isPresent()) {
            LOG.info(
                    "Stopping the database server that an earlier run left behind (process {})",
                    server.get().pid());
            server.get().destroy();
            waitFor(server.get());
        }
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            if (Files.notExists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid).filter(LeftBehindServer::isPostgres);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** The number may belong to another process by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(each -> each.contains("postgres")).orElse(false);
    }

    private static void waitFor(ProcessHandle server) {
        try {
            server.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stuck) {
            throw new EmbeddedDatabaseException(
                    "A database server that an earlier run left behind (process " + server.pid() + ") does not stop.",
                    "Stop that process, then start again.",
                    stuck);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
