package org.parley.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.form.name.NamedRecord;

/**
 * What reading a form came to.
 *
 * @param unclear who may be meant where a name was not clear, by the path of the field
 */
public record FormReading(FieldValues values, List<Problem> problems, Map<String, List<NamedRecord>> unclear) {

    static FormReading begin() {
        List<Problem> problems = new ArrayList<>();
        return new FormReading(new FieldValues("", problems), problems, new HashMap<>());
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    /** The form is refused for all that is wrong with it. */
    public SaveResult refuse(TypedForm form) {
        return new SaveResult.Refused(form, List.copyOf(problems), unclear);
    }
}
