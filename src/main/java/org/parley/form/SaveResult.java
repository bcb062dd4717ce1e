package org.parley.form;

import java.util.List;
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

    /** Somebody changed the same meanwhile. */
    record Conflicting(TypedForm form, EditConflict conflict) implements NotSaved {}
}
