package org.parley.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application of the writing tests at a database that {@link FreshDatabasePerClass} replaces. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String NAME = "parley_fresh";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestCluster.create(NAME);
        use(context, NAME);
    }

    static void use(ConfigurableApplicationContext context, String database) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestCluster.url(database),
                        "spring.datasource.username=" + TestCluster.APPLICATION,
                        "spring.datasource.password=" + TestCluster.APPLICATION,
                        "spring.flyway.user=" + TestCluster.OWNER,
                        "spring.flyway.password=" + TestCluster.OWNER)
                .applyTo(context);
    }
}
