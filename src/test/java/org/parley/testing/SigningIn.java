package org.parley.testing;

import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Does what {@link SignedIn} says. */
class SigningIn implements BeforeEachCallback, ParameterResolver {

    private static final Set<Class<?>> SIGNED_IN = Set.of(Browser.class, Editor.class, RequestPostProcessor.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        for (Object instance : test.getRequiredTestInstances().getAllInstances()) {
            ReflectionSupport.findFields(
                            instance.getClass(),
                            field -> field.isAnnotationPresent(SignedIn.class),
                            HierarchyTraversalMode.TOP_DOWN)
                    .forEach(field -> ReflectionTestUtils.setField(
                            instance, field.getName(), signedIn(field, field.getType(), test)));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return parameter.isAnnotated(SignedIn.class) && SIGNED_IN.contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return signedIn(parameter.getParameter(), parameter.getParameter().getType(), test);
    }

    private static Object signedIn(AnnotatedElement where, Class<?> type, ExtensionContext test) {
        SignedIn who = AnnotationSupport.findAnnotation(where, SignedIn.class).orElseThrow();
        var application = SpringExtension.getApplicationContext(test);
        var account = TestAccounts.of(application, who);
        if (type == RequestPostProcessor.class) {
            return TestAccounts.by(account);
        }
        if (type == Editor.class) {
            return new Editor(application.getBean(MockMvcTester.class), TestAccounts.by(account));
        }
        if (type == Browser.class) {
            var browser =
                    new Browser(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            browser.signIn(who.value(), TestAccounts.PASSWORD);
            return browser;
        }
        throw new IllegalArgumentException("Nobody can be signed in as a " + type.getName());
    }
}
