package org.parley.config.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used. Says why in one sentence, and what to do about it. */
class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String OR_A_SERVER =
            " Or use a PostgreSQL server: set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";

    private final String whatToDo;

    EmbeddedDatabaseException(String what, String whatToDo, @Nullable Throwable cause) {
        super(what, cause);
        this.whatToDo = whatToDo + OR_A_SERVER;
    }

    String whatToDo() {
        return whatToDo;
    }
}
