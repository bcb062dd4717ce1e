package org.parley.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a line of a description: the pattern that all of it must match. Where a form refuses it, the reason is the message
 * {@code form.problem.<field>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spelled {

    /** A regular expression that Java and JSON Schema read alike. */
    String value();
}
