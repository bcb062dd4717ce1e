package org.parley.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put into the application. */
@TestConfiguration(proxyBeanMethods = false)
class TestParts {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static CountingDataSources countingDataSources() {
        return new CountingDataSources();
    }
}
