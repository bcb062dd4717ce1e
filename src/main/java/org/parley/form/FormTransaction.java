package org.parley.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One attempt to save a form: all of it in one transaction, or nothing. A repository, so that what the database refuses
 * comes out in Spring's terms.
 */
@Repository
class FormTransaction {

    private final FormSubmissions submissions;
    private final TransactionTemplate transaction;

    FormTransaction(FormSubmissions submissions, TransactionTemplate transaction) {
        this.submissions = submissions;
        this.transaction = transaction;
    }

    public SaveResult save(FormSubmission submission, Supplier<SaveResult> attempt) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<String> before =
                    submissions.take(submission.content(), submission.who().accountId());
            if (before.isPresent()) {
                return new SaveResult.Saved(before.get());
            }
            SaveResult result = attempt.get();
            if (result instanceof SaveResult.Saved saved) {
                submissions.ledTo(submission.content(), saved.page());
            } else {
                status.setRollbackOnly();
            }
            return result;
        }));
    }
}
