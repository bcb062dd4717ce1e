package org.parley.testing;

import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** Takes the database of {@link WriteTest} away from its application, until closed. */
public final class AwayDatabase implements AutoCloseable {

    private final ApplicationContext application;

    public AwayDatabase(ApplicationContext application) {
        this.application = application;
        TestCluster.close(FreshDatabase.NAME);
    }

    /** The pool is not asked whether a connection still holds that was used half a second ago: it would hand out a lost one. */
    @Override
    public void close() throws SQLException {
        TestCluster.open(FreshDatabase.NAME);
        FreshDatabasePerClass.forget(application);
    }
}
