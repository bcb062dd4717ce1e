package org.parley.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.web.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one-time links: made, found by their secret, used and revoked. To be called inside a transaction. */
@Component
class OneTimeLinks {

    private static final int MOST = 100;

    private static final String LINK = """
            select l.id, l.purpose, l.account_id, l.user_name, l.display_name, l.role,
                   a.display_name as created_by_name, l.expires_at, l.used_at, l.revoked_at
            from one_time_link l join account a on a.id = l.created_by
            """;
    private static final String OPEN = "used_at is null and revoked_at is null";
    private static final String MAKE = """
            insert into one_time_link
                (purpose, secret_hash, account_id, user_name, display_name, role, created_by, created_at, expires_at)
            values (:purpose, :hash, :account, :userName, :displayName, :role, :by, :now, :expires)
            on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it is new; not when the same form was sent before, or somebody of that name is invited already */
    boolean invite(String secret, String userName, String displayName, Role role, long by) {
        database.sql(
                        "update one_time_link set revoked_at = expires_at where purpose = 'INVITATION' and user_name = ? and "
                                + OPEN + " and expires_at <= ?")
                .params(userName, now())
                .update();
        return make(OneTimeLink.Purpose.INVITATION, secret, null, userName, displayName, role, by);
    }

    /** In place of any that was made for this account before. */
    void reset(String secret, Account account, long by) {
        make(
                OneTimeLink.Purpose.RESET,
                secret,
                account.id(),
                account.userName(),
                account.displayName(),
                account.role(),
                by);
        database.sql("update one_time_link set revoked_at = ? where purpose = 'RESET' and account_id = ?"
                        + " and secret_hash <> ? and " + OPEN)
                .params(now(), account.id(), Sha256.hex(secret))
                .update();
    }

    Optional<OneTimeLink> find(String secret) {
        return OneTimeSecret.fits(secret) ? one("where l.secret_hash = ?", Sha256.hex(secret)) : Optional.empty();
    }

    boolean isOpen(String secret) {
        return find(secret)
                .filter(link -> link.state(clock.instant()) == OneTimeLink.State.OPEN)
                .isPresent();
    }

    /** Whoever else wants to use it waits until the transaction ends. */
    Optional<OneTimeLink> hold(String secret) {
        return OneTimeSecret.fits(secret)
                ? one("where l.secret_hash = ? for update of l", Sha256.hex(secret))
                : Optional.empty();
    }

    void used(OneTimeLink link, long account) {
        database.sql("update one_time_link set used_at = ?, account_id = ? where id = ?")
                .params(now(), account, link.id())
                .update();
    }

    /** Invitations that nobody has used yet, the newest first; also those that came too late. */
    List<OneTimeLink> openInvitations() {
        return database.sql(LINK + "where l.purpose = 'INVITATION' and " + OPEN + " order by l.id desc limit " + MOST)
                .query(OneTimeLink.class)
                .list();
    }

    /** @return the names that were invited by it; none when it was used or revoked before */
    List<String> revoke(long invitation) {
        return database.sql("update one_time_link set revoked_at = ? where purpose = 'INVITATION' and id = ? and "
                        + OPEN + " returning user_name")
                .params(now(), invitation)
                .query(String.class)
                .list();
    }

    /**
     * What somebody handed out who may no longer.
     *
     * @return the names of those invited
     */
    List<String> revokeMadeBy(long account) {
        return database.sql("update one_time_link set revoked_at = ? where created_by = ? and " + OPEN
                        + " returning user_name")
                .params(now(), account)
                .query(String.class)
                .list();
    }

    private boolean make(
            OneTimeLink.Purpose purpose,
            String secret,
            @Nullable Long account,
            String userName,
            String displayName,
            Role role,
            long by) {
        Instant now = clock.instant();
        return database.sql(MAKE)
                        .param("purpose", purpose.name())
                        .param("hash", Sha256.hex(secret))
                        .param("account", account)
                        .param("userName", userName)
                        .param("displayName", displayName)
                        .param("role", role.name())
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("expires", Timestamp.from(now.plus(OneTimeLink.VALID)))
                        .update()
                == 1;
    }

    private Optional<OneTimeLink> one(String which, String hash) {
        return database.sql(LINK + which).param(hash).query(OneTimeLink.class).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
