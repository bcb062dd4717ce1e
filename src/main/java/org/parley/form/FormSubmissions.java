package org.parley.form;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forms that were taken in. Of the same form sent twice at once the second waits here until the first is written or
 * given up. To be used inside the transaction that writes what the form says.
 */
@Component
public class FormSubmissions {

    /** Longer than anybody presses a button twice, or keeps a tab open. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;

    public FormSubmissions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the form in.
     *
     * @return where it led to, when it had been taken in before
     */
    public Optional<String> take(UUID form, long accountId) {
        int taken = database.sql(
                        "insert into form_submission (token, account_id, at) values (?, ?, ?) on conflict (token) do nothing")
                .params(form, accountId, Timestamp.from(clock.instant()))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(outcome(form));
    }

    public void ledTo(UUID form, String page) {
        database.sql("update form_submission set outcome = ? where token = ?")
                .params(page, form)
                .update();
        database.sql("delete from form_submission where at < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private String outcome(UUID form) {
        return Objects.requireNonNull(database.sql("select outcome from form_submission where token = ?")
                .param(form)
                .query(String.class)
                .single());
    }
}
