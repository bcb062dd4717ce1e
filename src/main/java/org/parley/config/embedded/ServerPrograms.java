package org.parley.config.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;

/** The programs of PostgreSQL for this machine, as Parley brings them along. */
final class ServerPrograms implements PgBinaryResolver {

    private static final String MACOS = "Darwin";

    /** As the archive for macOS is called, in which each program runs on both kinds of processor. */
    private static final String BOTH_PROCESSORS = "x86_64";

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system, system.equals(MACOS) ? BOTH_PROCESSORS : machine);
        } catch (IllegalStateException none) {
            throw new EmbeddedDatabaseException(
                    "Parley brings no PostgreSQL for this kind of machine (" + system + " on " + machine + ").",
                    "Run it on Linux, macOS or Windows on a common processor.",
                    none);
        }
    }
}
