package org.parley.config.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root. As root it is started in a user namespace, which containers may forbid. */
final class UserNamespaces {

    private static final int SECONDS = 10;

    private UserNamespaces() {}

    static void requireForRoot() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            requireForRoot(System.getProperty("user.name", ""), List.of("unshare", "-U", "true"));
        }
    }

    static void requireForRoot(String user, List<String> attempt) {
        if (user.equals("root") && !succeeds(attempt)) {
            throw new EmbeddedDatabaseException(
                    "The embedded database cannot run as root here, because this container forbids user namespaces.",
                    "Run Parley as another user than root, or allow user namespaces.",
                    null);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process attempt = new ProcessBuilder(command).start();
            return attempt.waitFor(SECONDS, TimeUnit.SECONDS) && attempt.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
