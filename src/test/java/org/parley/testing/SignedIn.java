package org.parley.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Somebody who is signed in before each method: in a field, or as a parameter of a method. A {@code Browser} has signed
 * in over HTTP, a {@code ChromeDriver} on the page for it; an {@code Editor} opens and sends forms without one; a
 * {@code RequestPostProcessor} lets MockMvc ask as that person.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {

    /** The name that this person signs in with. There is an account afterwards, of an editor if none was there. */
    String value();

    /** Whether an account that is made is an administrator's. */
    boolean administrator() default false;
}
