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
        this.context = new SpringApplicationBuilder(Parley.class, TestParts.class)
                .initializers(context -> FreshDatabase.use(context, database))
                .properties("server.port=0", "parley.starter=false", "parley.pages.kept=false")
                .properties(settings)
                .logStartupInfo(false)
                .run();
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
