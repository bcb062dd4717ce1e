package org.parley.account.page;

import org.parley.account.Account;
import org.parley.web.Moments;

/**
 * An account as an administrator sees it.
 *
 * @param isOwn whether it is the administrator's own
 */
record AccountPage(
        String userName, String displayName, String role, boolean isLocked, int version, String since, boolean isOwn) {

    static AccountPage of(Account account, long viewer) {
        return new AccountPage(
                account.userName(),
                account.displayName(),
                account.role().name(),
                account.isLocked(),
                account.version(),
                Moments.dayAndTime(account.createdAt()),
                account.id() == viewer);
    }
}
