package org.parley.editing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.web.FieldReader;

/** Takes what is wrong with answers that are right one by one. */
final class Complaints {

    private final FieldReader reader;

    Complaints(FieldReader reader) {
        this.reader = reader;
    }

    /** What is wrong by itself already is not complained of twice. @param message its key under {@code desk.problem} */
    void about(String question, String message, Object... arguments) {
        String path = "fields[" + question + "]";
        if (reader.problems().stream().noneMatch(each -> each.field().equals(path))) {
            reader.wrong(path, message, arguments);
        }
    }

    void ifEndsBeforeItBegan(Answers answers, String from, String to) {
        FuzzyDate began = answers.dateIfAny(from);
        FuzzyDate ended = answers.dateIfAny(to);
        if (began != null && ended != null && isBefore(ended.latest(), began.earliest())) {
            about(to, "endsBeforeItBegan");
        }
    }

    /** A date open to both sides says nothing. */
    void ifUndated(Answers answers, String question) {
        FuzzyDate date = answers.dateIfAny(question);
        if (date != null && date.earliest() == null && date.latest() == null) {
            about(question, "undated");
        }
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate beginning) {
        return end != null && beginning != null && end.isBefore(beginning);
    }
}
