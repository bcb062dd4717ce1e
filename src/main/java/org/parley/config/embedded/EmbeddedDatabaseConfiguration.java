package org.parley.config.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Starts the embedded database where no other is named ({@code spring.datasource.url}). */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    private static final String DATABASE = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    /** Closed after the pool of connections, which depends on it. */
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(Environment settings) {
        if (!ClassUtils.isPresent(DATABASE, getClass().getClassLoader())) {
            throw new EmbeddedDatabaseException(
                    "This build of Parley brings no database, and no server is named.",
                    "Name a PostgreSQL server, 15 to 18, by SPRING_DATASOURCE_URL=jdbc:postgresql://HOST/DATABASE,"
                            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD; or take the jar that brings a"
                            + " database along, which mvn package makes.",
                    null);
        }
        return EmbeddedServer.start(DataFolder.named(settings));
    }

    /** Migrations belong to the owner of the tables, which the application is not. */
    @Bean
    FlywayConnectionDetails migratingAsOwner(EmbeddedServer server) {
        return server.asOwner();
    }
}
