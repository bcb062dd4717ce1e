package org.parley.config.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database where no other is named ({@code spring.datasource.url}). */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    /** Closed after the pool of connections, which depends on it. */
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${parley.data:data}") String folder) {
        return EmbeddedServer.start(Path.of(folder));
    }

    /** Migrations belong to the owner of the tables, which the application is not. */
    @Bean
    FlywayConnectionDetails migratingAsOwner(EmbeddedServer server) {
        return server.asOwner();
    }
}
