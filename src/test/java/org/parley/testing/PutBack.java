package org.parley.testing;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the clock back after each test. */
class PutBack implements TestExecutionListener, Ordered {

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).reset();
    }

    @Override
    public int getOrder() {
        return FreshDatabasePerClass.ORDER + 1;
    }
}
