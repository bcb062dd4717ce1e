package org.parley.account;

import java.util.List;

/**
 * An account that nobody else changes until the transaction ends.
 *
 * @param administrators all who are not locked, held as well
 */
record Held(Account account, List<Long> administrators) {

    /** To be asked before an account is locked or gets another role. */
    void refuseIfLast() {
        if (administrators.equals(List.of(account.id()))) {
            throw new LastAdministratorException();
        }
    }
}
