package org.parley.config.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Starts the embedded database where no other is named ({@code spring.datasource.url}). */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    /** Closed after the pool of connections, which depends on it. */
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(Environment settings) {
        return EmbeddedServer.start(DataFolder.named(settings));
    }

    /** Migrations belong to the owner of the tables, which the application is not. */
    @Bean
    FlywayConnectionDetails migratingAsOwner(EmbeddedServer server) {
        return server.asOwner();
    }
}
