package org.parley.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters what happens to accounts in the audit list: in the transaction in which it happens, if there is one. */
@Component
class AccountEvents {

    private static final String ADD = """
            insert into account_event (at, kind, account_id, actor_id, from_address, detail)
            values (:at, :kind, :account, :actor, :from::inet, :detail)""";

    private final JdbcClient database;
    private final Clock clock;

    AccountEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody did it to an account, or to what is none yet. */
    void done(AccountEventKind kind, @Nullable Long account, Doer by, @Nullable String detail) {
        add(kind, account, by.accountId(), by.from(), detail);
    }

    /** The owner did it, or whoever passes for the owner. */
    void byOwner(AccountEventKind kind, long account, String from) {
        add(kind, account, account, from, null);
    }

    /** @param actor null where nobody was signed in @param from null where Parley itself did it */
    void add(
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
