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
 * A test that writes. All such tests share one running application, but each class finds its database as new: migrated
 * and empty, or with the starter data. What one method writes the next one sees, unless the test is transactional.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parley.starter=false", "parley.pages.kept=false"})
@AutoConfigureMockMvc
@Import(TestParts.class)
@ExtendWith(SigningIn.class)
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(
        listeners = {FreshDatabasePerClass.class, PutBack.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WriteTest {

    /** Whether the class begins with the starter data rather than with nothing. */
    boolean starter() default false;
}
