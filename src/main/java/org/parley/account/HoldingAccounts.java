package org.parley.account;

import java.util.List;
import java.util.Set;
import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Holds an account, and with it all administrators who are not locked: so of two who lock or demote each other at the
 * same moment the second is asked again whether he may, and finds that he may not.
 */
@Component
class HoldingAccounts {

    /** In one order, so that no two wait for each other. */
    private static final String HOLD = """
            select id, user_name, role = 'ADMIN' and not locked as keeps_accounts from account
            where user_name = ? or (role = 'ADMIN' and not locked) order by id for update""";

    /** Whose password was reset and is not chosen anew: they cannot sign in. Asked once all are held, or it would be out of date. */
    private static final String WITHOUT_PASSWORD = """
            select distinct l.account_id from one_time_link l
            where l.purpose = 'RESET' and l.account_id in (:accounts) and l.used_at is null
            and not exists (select from one_time_link newer
                            where newer.purpose = 'RESET' and newer.account_id = l.account_id and newer.id > l.id)""";

    private final JdbcClient database;
    private final Accounts accounts;

    HoldingAccounts(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    Held hold(String userName, Doer by) {
        List<Row> rows = database.sql(HOLD).param(userName).query(Row.class).list();
        List<Long> administrators =
                rows.stream().filter(Row::keepsAccounts).map(Row::id).toList();
        if (!administrators.contains(by.accountId())) {
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

    /** Nobody takes the right to keep accounts away until the transaction ends. */
    void holdAdministrator(Doer by) {
        boolean keepsAccounts = database.sql(
                        "select id from account where id = ? and role = 'ADMIN' and not locked for share")
                .param(by.accountId())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!keepsAccounts) {
            throw new AccessDeniedException("no administrator any more");
        }
    }

    record Row(long id, String userName, boolean keepsAccounts) {}
}
