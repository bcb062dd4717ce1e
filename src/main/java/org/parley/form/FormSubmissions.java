package org.parley.form;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forms that were taken in, each with where it led to. A repository, so that what the database refuses comes out in
 * Spring's terms.
 */
@Repository
class FormSubmissions {

    /** Longer than anybody presses a button twice, or keeps a tab open. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FormSubmissions(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One attempt to save a form: all of it in one transaction, or nothing. Of the same form sent twice at once the second
     * waits until the first is written or given up, and leads where that led.
     */
    public SaveResult save(FormSubmission submission, Supplier<SaveResult> attempt) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<String> before = take(submission);
            if (before.isPresent()) {
                return new SaveResult.Saved(before.get());
            }
            SaveResult result = attempt.get();
            if (result instanceof SaveResult.Saved saved) {
                ledTo(submission.content(), saved.page());
            } else {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    /** Takes the form in; where it had been taken in before, gives where it led to. */
    private Optional<String> take(FormSubmission form) {
        int taken = database.sql(
                        "insert into form_submission (token, account_id, at) values (?, ?, ?) on conflict (token) do nothing")
                .params(form.content(), form.who().accountId(), Timestamp.from(clock.instant()))
                .update();
        return taken == 1
                ? Optional.empty()
                : Optional.of(database.sql("select outcome from form_submission where token = ?")
                        .param(form.content())
                        .query(String.class)
                        .single());
    }

    private void ledTo(UUID form, String page) {
        database.sql("update form_submission set outcome = ? where token = ?")
                .params(page, form)
                .update();
        database.sql("delete from form_submission where at < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
