package org.parley.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.web.FieldReader;
import org.parley.web.Problem;

/**
 * What reading a form came to.
 *
 * @param unclear who may be meant where a name was not clear, by question
 */
record Reading(Answers answers, FieldReader reader, Map<String, List<Named>> unclear) {

    Reading(Answers answers, FieldReader reader) {
        this(answers, reader, new HashMap<>());
    }

    List<Problem> problems() {
        return reader.problems();
    }
}
