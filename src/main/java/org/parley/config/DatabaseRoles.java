package org.parley.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two roles at the database: one owns the tables and migrates them, the other is the application's and can do nothing to the
 * history but add to it. Where there is one role for both, that is said at the start.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseRoles {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRoles.class);
    private static final String OWNS_THE_HISTORY =
            "select pg_has_role(relowner, 'MEMBER') from pg_class where oid = 'revision'::regclass";

    /** The migrations grant their rights to the role that will read and write. */
    @Bean
    static FlywayConfigurationCustomizer grantingToTheApplication(JdbcConnectionDetails application) {
        return flyway -> {
            String role = Objects.requireNonNullElse(application.getUsername(), "");
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            // it stands in quotes
            placeholders.put("applicationRole", role.replace("'", "''"));
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    static ApplicationRunner tellingWhoOwnsTheHistory(JdbcClient database) {
        return started -> {
            if (database.sql(OWNS_THE_HISTORY).query(Boolean.class).single()) {
                LOG.warn(
                        "The role that Parley works with owns the tables, so only Parley itself keeps it from rewriting history."
                                + " Let another role own and migrate them: set SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD.");
            }
        };
    }
}
