package org.parley.account;

import java.util.List;
import java.util.Set;
import org.parley.history.Actor;
import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Accounts that nobody else may change until the transaction ends. An account is held together with all administrators who
 * are not locked: if two of them lock or demote each other at the same moment, the second has to wait, and then no longer
 * may.
 */
@Component
class HeldAccounts {

    /** In one order, so that no two transactions wait for each other. */
    private static final String HOLD = """
            select id, user_name, role = 'ADMIN' and not locked as keeps_accounts from account
            where user_name = ? or (role = 'ADMIN' and not locked) order by id for update""";

    /**
     * The accounts whose password was reset and not yet chosen anew: they cannot sign in. It is read once all accounts are
     * held, or it would be out of date.
     */
    private static final String WITHOUT_PASSWORD = """
            select distinct l.account_id from one_time_link l
            where l.purpose = 'RESET' and l.account_id in (:accounts) and l.used_at is null
            and not exists (select from one_time_link newer
                            where newer.purpose = 'RESET' and newer.account_id = l.account_id and newer.id > l.id)""";

    private final JdbcClient database;
    private final Accounts accounts;

    HeldAccounts(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * Holds an account.
     *
     * @throws AccessDeniedException if the actor is no longer an administrator
     * @throws NotFoundException if there is no such account
     */
    Held hold(String userName, Actor by) {
        List<Row> rows = database.sql(HOLD).param(userName).query(Row.class).list();
        List<Long> administrators =
                rows.stream().filter(Row::keepsAccounts).map(Row::id).toList();
        if (!administrators.contains(by.account())) {
            throw new AccessDeniedException("no administrator any more");
        }
        return rows.stream()
                .filter(each -> each.userName().equals(userName))
                .findFirst()
                .flatMap(each -> accounts.findById(each.id()))
                .map(account -> new Held(account, withPassword(administrators)))
                .orElseThrow(() -> new NotFoundException("no such account"));
    }

    private List<Long> withPassword(List<Long> held) {
        Set<Long> without = database.sql(WITHOUT_PASSWORD)
                .param("accounts", held)
                .query(Long.class)
                .set();
        return held.stream().filter(each -> !without.contains(each)).toList();
    }

    /**
     * Makes sure that the actor keeps the right to keep accounts until the transaction ends.
     *
     * @throws AccessDeniedException if the actor has lost it
     */
    void holdAdministrator(Actor by) {
        boolean keepsAccounts = database.sql(
                        "select id from account where id = ? and role = 'ADMIN' and not locked for share")
                .param(by.account())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!keepsAccounts) {
            throw new AccessDeniedException("no administrator any more");
        }
    }

    record Row(long id, String userName, boolean keepsAccounts) {}

    /**
     * An account that nobody else changes until the transaction ends.
     *
     * @param administrators all administrators who can sign in; they are held as well
     */
    record Held(Account account, List<Long> administrators) {

        /**
         * To be asked before an account is locked or gets another role.
         *
         * @throws NotDoneException if it is the only one left that may keep accounts
         */
        void refuseIfLast() {
            if (administrators.equals(List.of(account.id()))) {
                throw NotDoneException.last();
            }
        }

        /**
         * To be asked before a form is obeyed.
         *
         * @param version of the account on the page whose form was sent
         * @throws NotDoneException if the account was changed since
         */
        void refuseIfOvertaken(int version) {
            if (account.version() != version) {
                throw NotDoneException.overtaken();
            }
        }
    }
}
