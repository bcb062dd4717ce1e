package org.parley.account.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.UserName;
import org.parley.web.Sha256;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in, per name and per network address, in the database: all applications on it count together.
 * An attempt counts as failed until it has succeeded, so many at once gain nothing.
 */
@Service
public class SignInAttempts {

    /** Whoever counts for the same name or address waits here; always the name first, so that no two wait for each other. */
    private static final String ONE_AT_A_TIME = """
            select pg_advisory_xact_lock(hashtextextended('name ' || :name, 0)),
                   pg_advisory_xact_lock(hashtextextended('range ' || address_range(:from::inet)::text, 0))""";

    /**
     * From where the owner has signed in of late, only the failures from there count for the name: a stranger who guesses
     * elsewhere cannot keep the owner out.
     */
    private static final String COUNT = """
            with owner as (
                select exists (
                    select from account a join account_event e on e.account_id = a.id
                    where a.user_name = :account and e.kind = 'SIGNED_IN' and e.at > :lately
                    and address_range(e.from_address) = address_range(:from::inet)) as is_here)
            select count(*) filter (where name_hash = :name and (not is_here or from_range = address_range(:from::inet))) as at_account,
                   min(at) filter (where name_hash = :name and (not is_here or from_range = address_range(:from::inet))) as first_at_account,
                   count(*) filter (where from_range = address_range(:from::inet)) as from_address,
                   min(at) filter (where from_range = address_range(:from::inet)) as first_from_address
            from sign_in_attempt, owner
            where at > :oldest and (name_hash = :name or from_range = address_range(:from::inet))""";

    private static final String ADD = """
            insert into sign_in_attempt (name_hash, from_range, at) values (:name, address_range(:from::inet), :now)""";
    /** Once in a window is enough to know, and more would let strangers fill the disk. */
    private static final String NOTE = """
            insert into account_event (at, kind, account_id, from_address)
            select :now, 'SIGN_IN_THROTTLED', a.id, :from::inet
            from (values (1)) one left join account a on a.user_name = :account
            where not exists (
                select from account_event e where e.kind = 'SIGN_IN_THROTTLED' and e.at > :oldest
                and e.account_id is not distinct from a.id and address_range(e.from_address) = address_range(:from::inet))""";

    private static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient database;
    private final SignInLimits limits;
    private final Clock clock;

    SignInAttempts(JdbcClient database, SignInLimits limits, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Enters an attempt, unless too many failed before it.
     *
     * @return how long to wait then
     */
    @Transactional
    public Optional<Duration> begin(String userName, String from) {
        String name = Sha256.hex(userName);
        Instant now = clock.instant();
        Timestamp oldest = Timestamp.from(now.minus(limits.window()));
        database.sql(ONE_AT_A_TIME)
                .param("name", name)
                .param("from", from)
                .query((row, number) -> number)
                .list();
        Counted counted = database.sql(COUNT)
                .param("name", name)
                .param("from", from)
                .param("oldest", oldest)
                .param("account", account(userName))
                .param("lately", Timestamp.from(now.minus(LATELY)))
                .query(Counted.class)
                .single();
        Optional<Instant> first = counted.firstThatBars(limits);
        if (first.isPresent()) {
            database.sql(NOTE)
                    .param("now", Timestamp.from(now))
                    .param("from", from)
                    .param("account", account(userName))
                    .param("oldest", oldest)
                    .update();
            return first.map(each -> Duration.between(now, each.plus(limits.window())));
        }
        database.sql("delete from sign_in_attempt where at <= ?").param(oldest).update();
        database.sql(ADD)
                .param("name", name)
                .param("from", from)
                .param("now", Timestamp.from(now))
                .update();
        return Optional.empty();
    }

    /** What cannot be a name is none. */
    private static String account(String userName) {
        return UserName.fits(userName) ? userName : "";
    }

    /**
     * The attempt succeeded: those before it from there were its owner's. Those from elsewhere go on counting, or a
     * stranger who finds his forgotten would know that somebody of that name has signed in.
     */
    @Transactional
    public void succeeded(String userName, String from) {
        database.sql("delete from sign_in_attempt where name_hash = ? and from_range = address_range(?::inet)")
                .params(Sha256.hex(userName), from)
                .update();
    }

    public record Counted(
            long atAccount,
            @Nullable Timestamp firstAtAccount,
            long fromAddress,
            @Nullable Timestamp firstFromAddress) {

        /** The attempt that has to be out of the window before another is looked at. */
        Optional<Instant> firstThatBars(SignInLimits limits) {
            Timestamp account = atAccount >= limits.failuresPerAccount() ? firstAtAccount : null;
            Timestamp address = fromAddress >= limits.failuresPerAddress() ? firstFromAddress : null;
            Timestamp later = account == null || (address != null && address.after(account)) ? address : account;
            return Optional.ofNullable(later).map(Timestamp::toInstant);
        }
    }

    /** The attempt was not looked at: too many before it failed. */
    static class TooManyAttempts extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        TooManyAttempts(Duration wait) {
            super("too many attempts");
            this.wait = wait;
        }

        /** How long until the next one is looked at. */
        Duration untilNext() {
            return wait;
        }
    }

    /**
     * How often a sign-in may fail before the next attempt has to wait.
     *
     * @param failuresPerAccount within the window, for one name, whether an account has it or not
     * @param failuresPerAddress within the window, from one network address, for all names together
     * @param window how long a failure counts
     */
    @ConfigurationProperties("parley.sign-in")
    record SignInLimits(
            @DefaultValue("5") int failuresPerAccount,
            @DefaultValue("30") int failuresPerAddress,
            @DefaultValue("15m") Duration window) {}
}
