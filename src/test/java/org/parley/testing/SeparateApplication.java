package org.parley.testing;

import java.sql.SQLException;
import org.parley.Parley;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application on an empty database of its own, for tests that another engine runs than the one that knows
 * {@link WriteTest}: properties.
 */
public final class SeparateApplication implements AutoCloseable {

    private final String database;
    private final ConfigurableApplicationContext context;

    /**
     * @param settings beyond those of all tests, as name=value
     */
    public SeparateApplication(String database, String... settings) {
        this.database = database;
        TestCluster.create(database);
        this.context = application()
                .initializers(context -> FreshDatabase.use(context, database))
                .properties(settings)
                .run();
    }

    /**
     * One on a database that is there.
     *
     * @param settings beyond those of all tests, as name=value
     */
    public static ConfigurableApplicationContext on(String address, String... settings) {
        return application()
                .properties("spring.datasource.url=" + address)
                .properties(settings)
                .run();
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Parley.class, TestParts.class)
                .properties("server.port=0", "parley.starter=false", "parley.pages.kept=false")
                .logStartupInfo(false);
    }

    /** Begins anew with an empty database. */
    public void empty() throws SQLException {
        TestCluster.create(database);
        FreshDatabasePerClass.forget(context);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
