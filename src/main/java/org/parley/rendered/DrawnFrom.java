package org.parley.rendered;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the method of a controller that answers with a page for readers: the records that the page can show. As long as none
 * of them changes, and the day is the same, the page is not rendered again. All that it shows is read from one snapshot
 * of the database, so that no page mixes what was with what is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public @interface DrawnFrom {

    Scope value();

    /** Which records. */
    enum Scope {
        /** Those of the negotiation that the address names as {@code negotiation}, and what negotiations share. */
        NEGOTIATION,
        /** Those of all negotiations, and what they share. */
        EVERYTHING
    }
}
