package org.parley.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.parley.testing.TestCluster;
import org.springframework.core.io.ClassPathResource;

/** A database with many negotiations: one of the server that the tests use, or an empty one that somebody names. */
final class BenchmarkDatabase {

    private static final String NAME = "parley_serving";

    private final String address;

    private BenchmarkDatabase(String address) {
        this.address = address;
    }

    /** @param named its address with a role that may do everything */
    static BenchmarkDatabase of(Optional<String> named) {
        String address = named.orElseGet(() -> {
            TestCluster.create(NAME);
            return TestCluster.url(NAME) + "?user=postgres";
        });
        Flyway.configure()
                .dataSource(address, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", ""))
                .load()
                .migrate();
        return new BenchmarkDatabase(address);
    }

    /** With the role in it. */
    String address() {
        return address;
    }

    /** Adds the negotiations from one number to before another. See many-talks.sql. */
    void fill(int from, int to) throws Exception {
        run(
                "create temp table talks as select n from generate_series(%d, %d) n".formatted(from, to - 1),
                script("many-talks.sql"));
    }

    /** Adds a negotiation with ten thousand entries on its timeline, and one with a hundred. */
    void addLongTalks() throws Exception {
        run(script("long-talks.sql"), script("short-talks.sql"));
    }

    private static String script(String name) throws Exception {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }

    private void run(String... scripts) throws Exception {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
            statement.execute("vacuum analyze");
        }
    }
}
