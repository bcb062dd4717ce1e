package org.parley.config.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    static void stop(Path database) {
        running(database).ifPresent(server -> {
            LOG.info("Stopping the database server that an earlier run left behind (process {})", server.pid());
            interrupt(server);
            waitFor(server);
        });
    }

    static Optional<ProcessHandle> running(Path database) {
        try {
            String pid = Files.readAllLines(database.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(process -> isServerOf(database, process));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** The number may belong to another process by now, even to another PostgreSQL server. */
    private static boolean isServerOf(Path database, ProcessHandle process) {
        var info = process.info();
        return info.command().filter(name -> name.contains("postgres")).isPresent()
                && info.arguments()
                        .map(each -> List.of(each).contains(database.toString()))
                        .orElse(true);
    }

    /** The signal for a fast shutdown. The one that Java sends would wait for sessions, say somebody's open psql. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
        } catch (IOException noShell) {
            server.destroy();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
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
