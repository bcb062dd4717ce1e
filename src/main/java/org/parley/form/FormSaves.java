package org.parley.form;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.web.Labels;
import org.parley.web.Violations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Saves every form: once, however often it is sent. Two editors may save the same number, or the same new person, at the
 * same moment; then the database lets the first one through. Tried again, the second sees what the first saved, and gets
 * the answer that fits it. What the database still refuses contradicts what is there, and is said in words.
 */
@Service
public class FormSaves {

    private static final Logger LOG = LoggerFactory.getLogger(FormSaves.class);

    private final FormSubmissions submissions;
    private final Labels labels;

    FormSaves(FormSubmissions submissions, Labels labels) {
        this.submissions = submissions;
        this.labels = labels;
    }

    /**
     * @param attempt reads the form and writes what it says; called again where somebody saved at the same moment
     * @param sent the form, to be shown again where the database refuses it
     */
    public SaveResult save(FormSubmission submission, Supplier<SaveResult> attempt, Supplier<TypedForm> sent) {
        try {
            return submissions.save(submission, attempt);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            LOG.debug("The database refused; trying again", meanwhile);
        }
        try {
            return submissions.save(submission, attempt);
        } catch (DataIntegrityViolationException refused) {
            LOG.info("The database refused a form: {}", refused.getMessage());
            return refused(sent.get(), Violations.constraint(refused));
        } catch (ConcurrencyFailureException meanwhile) {
            LOG.warn("A form could not be saved", meanwhile);
            return refused(sent.get(), null);
        }
    }

    private SaveResult refused(TypedForm form, @Nullable String constraint) {
        String message = "constraint." + constraint;
        return new SaveResult.Refused(
                form, List.of(Problem.of("", Problem.of("", message).hasWords(labels) ? message : "notSaved")));
    }
}
