package org.parley.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each class of {@link WriteTest} a new database under a running application. Nested classes share it. */
class FreshDatabasePerClass implements TestExecutionListener, Ordered {

    /** Before dependency injection (2000), which may already read. */
    static final int ORDER = 1500;

    private static Class<?> madeFor = Object.class;

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        Class<?> owner = owner(test.getTestClass());
        if (madeFor != owner) {
            madeFor = owner;
            var application = test.getApplicationContext();
            replaceDatabase(annotation(owner).starter());
            forget(application);
        }
    }

    private static void replaceDatabase(boolean starter) {
        if (starter) {
            TestCluster.create(FreshDatabase.NAME, StarterDatabase.template());
        } else {
            TestCluster.create(FreshDatabase.NAME);
        }
    }

    /** Drops what the application remembers of the database that is gone: connections and caches. */
    static void forget(ApplicationContext application) throws SQLException {
        for (DataSource dataSource :
                application.getBeansOfType(DataSource.class).values()) {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
            }
        }
        for (CacheManager caches :
                application.getBeansOfType(CacheManager.class).values()) {
            caches.getCacheNames().forEach(name -> caches.getCache(name).clear());
        }
    }

    /** The outermost class with the annotation. */
    private static Class<?> owner(Class<?> test) {
        Class<?> enclosing = test.getEnclosingClass();
        return enclosing == null || annotation(enclosing) == null ? test : owner(enclosing);
    }

    private static WriteTest annotation(Class<?> test) {
        return AnnotatedElementUtils.findMergedAnnotation(test, WriteTest.class);
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
