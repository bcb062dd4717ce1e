package org.parley.config.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;

/** The programs of PostgreSQL for this machine, as Parley brings them along. */
final class ServerPrograms implements PgBinaryResolver {

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException none) {
            throw new EmbeddedDatabaseException(
                    "Parley brings no PostgreSQL for this kind of machine (" + system + " on " + machine + ").",
                    "Run it on Linux, macOS or Windows on a common processor.",
                    none);
        }
    }
}
