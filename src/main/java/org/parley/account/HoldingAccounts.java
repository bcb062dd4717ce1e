package org.parley.account;

import java.util.List;
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
                .map(account -> new Held(account, administrators))
                .orElseThrow(() -> new NotFoundException("no such account"));
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
