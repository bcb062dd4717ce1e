package org.parley.web;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refused. */
public final class Violations {

    private Violations() {}

    /** The name of the constraint that was violated; null where it has none. */
    public static @Nullable String constraint(DataIntegrityViolationException violation) {
        ServerErrorMessage message = NestedExceptionUtils.getMostSpecificCause(violation) instanceof PSQLException cause
                ? cause.getServerErrorMessage()
                : null;
        return message == null ? null : message.getConstraint();
    }
}
