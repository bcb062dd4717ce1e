package org.parley.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL server for all tests of a JVM. Databases are copied from a template that Flyway migrated once, which
 * takes a tenth of a second each, so that a test class can have its own.
 */
public final class TestCluster {

    /** Owns the databases and migrates them. As in production it is no superuser, and not the application's role. */
    static final String OWNER = "parley";

    static final String APPLICATION = "parley_application";

    private static final String TEMPLATE = "parley_template";
    private static final EmbeddedPostgres SERVER = start();

    /** Makes sequences differ between databases, see {@link #create}. */
    private static long generation;

    static {
        for (String role : List.of(OWNER, APPLICATION)) {
            execute("postgres", "CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
        }
        execute("postgres", "CREATE DATABASE " + TEMPLATE + " OWNER " + OWNER);
        Flyway.configure()
                .dataSource(url(TEMPLATE), OWNER, OWNER)
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", APPLICATION))
                .load()
                .migrate();
    }

    private TestCluster() {}

    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    /** Creates a migrated, empty database, in place of one of the same name. */
    public static void create(String database) {
        create(database, TEMPLATE);
    }

    /**
     * Creates a database as a copy of another, in place of one of the same name.
     *
     * <p>Its sequences go on far above those of any database before it: an application that keeps a block of numbers in
     * memory while its database is replaced must not hand one out twice.
     */
    static synchronized void create(String database, String template) {
        execute("postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        execute("postgres", "CREATE DATABASE " + database + " TEMPLATE " + template + " OWNER " + OWNER);
        execute(database, """
                DO $$
                DECLARE s record;
                BEGIN
                  FOR s IN SELECT schemaname, sequencename FROM pg_sequences WHERE increment_by > 0 LOOP
                    EXECUTE format('ALTER SEQUENCE %%I.%%I RESTART WITH %d', s.schemaname, s.sequencename);
                  END LOOP;
                END $$
                """.formatted(++generation * 100_000 + 1));
    }

    /** The database of {@link WriteTest} for what the application may not do. */
    public static JdbcClient asOwner() {
        return JdbcClient.create(owner());
    }

    public static DataSource owner() {
        return new DriverManagerDataSource(url(FreshDatabase.NAME), OWNER, OWNER);
    }

    /** Ends all connections to a database and lets nobody make another. */
    static void close(String database) {
        execute("postgres", "ALTER DATABASE " + database + " ALLOW_CONNECTIONS false");
        execute(
                "postgres",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }

    static void open(String database) {
        execute("postgres", "ALTER DATABASE " + database + " ALLOW_CONNECTIONS true");
    }

    /** Fills a database with two hundred negotiations, and tells the planner. See large-database.sql. */
    public static void fillWithManyNegotiations(String database) throws IOException {
        fill(database, "large-database.sql");
    }

    /** Adds one negotiation with ten thousand dated entries, and tells the planner. See long-talks.sql. */
    public static void fillWithLongTalks(String database) throws IOException {
        fill(database, "long-talks.sql");
    }

    /** Adds half a million records to search, and tells the planner. See search-benchmark.sql. */
    public static void fillWithMuchToSearch(String database) throws IOException {
        fill(database, "search-benchmark.sql");
    }

    /** Adds twelve negotiations in which the same parties take part, and tells the planner. See many-talks.sql. */
    public static void fillWithTalksOfTheSameParties(String database) throws IOException {
        execute(database, """
                create temp table talks as select n * 100 as n from generate_series(0, 11) n;
                """ + script("many-talks.sql"));
        execute(database, "VACUUM ANALYZE");
    }

    private static void fill(String database, String script) throws IOException {
        execute(database, script(script));
        execute(database, "VACUUM ANALYZE");
    }

    private static String script(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static void execute(String database, String sql) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("On " + database + ": " + sql, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL for the tests", e);
        }
    }
}
