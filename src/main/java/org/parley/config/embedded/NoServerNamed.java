package org.parley.config.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** No database server is named. An empty address counts as none: that is how a variable is unset in many places. */
class NoServerNamed implements Condition {

    static final String SERVER = "spring.datasource.url";

    static boolean in(Environment environment) {
        return !StringUtils.hasText(environment.getProperty(SERVER));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}
