package org.parley.editing;

import java.util.List;
import java.util.Map;
import org.parley.web.Problem;

/** What came of sending a form. */
sealed interface Outcome {

    /** @param page where what was saved is shown */
    record Saved(String page) implements Outcome {}

    /** @param unclear who may be meant where a name was not clear, by question */
    record Refused(List<Problem> problems, Map<String, List<Named>> unclear) implements Outcome {}

    /** A new one that may be there already. */
    record Alike(List<Named> known) implements Outcome {}

    /** Somebody changed the same fields meanwhile; nothing was saved. */
    record Overtaken(Meeting meeting) implements Outcome {}
}
