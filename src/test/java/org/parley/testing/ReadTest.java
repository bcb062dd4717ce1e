package org.parley.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test that reads the starter data and writes nothing. All such tests share one running application and its database.
 * MockMvc (and MockMvcTester) can be injected; {@code @LocalServerPort} is its real port.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parley.starter=true", "parley.pages.kept=false"})
@AutoConfigureMockMvc
@Import(TestParts.class)
@ExtendWith(SigningIn.class)
@ContextConfiguration(initializers = StarterDatabase.class)
@TestExecutionListeners(listeners = PutBack.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ReadTest {}
