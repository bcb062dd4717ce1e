package org.parley.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.history.ChangeSet;
import org.parley.history.History;
import org.parley.history.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters what happens to accounts in the audit list, and in the history if it changes the account: in the transaction in
 * which it happens, if there is one.
 */
@Component
public class AccountEvents {

    private static final String ADD = """
            insert into account_event (at, kind, account_id, actor_id, from_address, detail)
            values (:at, :kind, :account, :actor, :from::inet, :detail)""";

    private final JdbcClient database;
    private final History history;
    private final Clock clock;

    AccountEvents(JdbcClient database, History history, Clock clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A new account was saved.
     *
     * @param reason why, for the history; null if there is nothing to say
     */
    void created(Account account, AccountEventKind kind, Actor by, @Nullable String reason) {
        ChangeSet changes = history.begin(by, reason);
        changes.created(account, null);
        changes.write();
        done(kind, account.id(), by, null);
    }

    /**
     * Changes an account.
     *
     * @param act what changes it
     */
    void change(Account account, Runnable act, AccountEventKind kind, Actor by, @Nullable String detail) {
        Snapshot before = account.snapshot();
        act.run();
        ChangeSet changes = history.begin(by, null);
        changes.changed(account, null, before);
        changes.write();
        done(kind, account.id(), by, detail);
    }

    /**
     * Somebody did something to an account.
     *
     * @param account null if there is no such account yet
     */
    void done(AccountEventKind kind, @Nullable Long account, Actor by, @Nullable String detail) {
        add(kind, account, by.accountId(), by.address(), detail);
    }

    /**
     * The owner did it, or whoever passes for the owner.
     *
     * @param from the network address of the request
     */
    public void byOwner(AccountEventKind kind, long account, String from) {
        add(kind, account, account, from, null);
    }

    /**
     * Somebody failed to sign in.
     *
     * @param account null if no account has the name that was typed
     * @param from the network address of the request
     */
    public void signInFailed(@Nullable Long account, String from) {
        add(AccountEventKind.SIGN_IN_FAILED, account, null, from, null);
    }

    private void add(
            AccountEventKind kind,
            @Nullable Long account,
            @Nullable Long actor,
            @Nullable String from,
            @Nullable String detail) {
        database.sql(ADD)
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind.name())
                .param("account", account)
                .param("actor", actor)
                .param("from", from)
                .param("detail", detail)
                .update();
    }
}
