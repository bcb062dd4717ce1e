package org.parley.testing;

import org.parley.Parley;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application of the reading tests at a database with the starter data. */
class StarterDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "parley_reading";
    private static final String TEMPLATE = "parley_starter";
    private static boolean prepared;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestCluster.create(NAME, template());
        FreshDatabase.use(context, NAME);
    }

    /**
     * A database to copy, filled by the application's own first start. It is filled by an application that ends, because
     * a database can only be copied while nobody is connected to it.
     */
    static synchronized String template() {
        if (!prepared) {
            TestCluster.create(TEMPLATE);
            new SpringApplicationBuilder(Parley.class, TestParts.class)
                    .initializers(context -> FreshDatabase.use(context, TEMPLATE))
                    .properties("server.port=0", "parley.starter=true")
                    .logStartupInfo(false)
                    .run()
                    .close();
            prepared = true;
        }
        return TEMPLATE;
    }
}
