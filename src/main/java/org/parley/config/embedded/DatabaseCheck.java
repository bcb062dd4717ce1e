package org.parley.config.embedded;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;

/** Finds out before anything else is started whether there is a database: the jar may bring none, and no server be named. */
class DatabaseCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String DATABASE = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    /** After all settings were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        ClassLoader classes = prepared.getSpringApplication().getClassLoader();
        if (NoServerNamed.in(prepared.getEnvironment()) && !ClassUtils.isPresent(DATABASE, classes)) {
            throw new EmbeddedDatabaseException(
                    "This build of Parley brings no database, and no server is named.",
                    "Take the jar that brings one along, parley.jar, which mvn package makes.",
                    null);
        }
    }
}
