package org.parley.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.form.name.NamedRecord;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What came of sending a form. */
public sealed interface SaveResult {

    /**
     * @param page where what was saved is shown
     */
    record Saved(String page) implements SaveResult {

        public ModelAndView redirect() {
            ModelAndView done = new ModelAndView("redirect:" + page);
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        }
    }

    /** Nothing was saved. */
    sealed interface NotSaved extends SaveResult {

        /** The form as it stands now, to be shown again. */
        TypedForm form();

        default HttpStatus status() {
            return this instanceof Conflicting ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }

    /** Something is wrong. */
    record Refused(TypedForm form, List<Problem> problems) implements NotSaved {}

    /**
     * A new one that may be there already.
     */
    record Alike(TypedForm form, List<NamedRecord> known) implements NotSaved {}

    /**
     * Something is odd and may be meant: one tick says that it is.
     *
     * @param questions each with its field
     */
    record Asked(TypedForm form, List<Problem> questions) implements NotSaved {

        static final String ANSWER = "intended";

        /** Names just these questions: others have to be answered anew. */
        String mark() {
            String asked = questions.stream()
                    .map(each -> each.field() + each.message() + each.arguments())
                    .collect(Collectors.joining());
            return UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        boolean isAnswered() {
            return form.carried(ANSWER).equals(mark());
        }
    }

    /** Somebody changed the same meanwhile. */
    record Conflicting(TypedForm form, EditConflict conflict) implements NotSaved {}
}
