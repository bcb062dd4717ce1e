package org.parley.desk;

import java.util.List;
import org.parley.web.Problem;

/** What came of sending a form. */
sealed interface Saving {

    /** @param page where what was saved is shown */
    record Saved(String page) implements Saving {}

    record Refused(List<Problem> problems) implements Saving {}

    /** Somebody else saved meanwhile; nothing of the form was. */
    record Overtaken(Conflict conflict) implements Saving {}
}
