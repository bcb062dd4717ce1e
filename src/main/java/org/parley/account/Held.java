package org.parley.account;

import java.util.List;

/**
 * An account that nobody else changes until the transaction ends.
 *
 * @param administrators all who can sign in, held as well
 */
record Held(Account account, List<Long> administrators) {

    /** To be asked before an account is locked or gets another role. */
    void refuseIfLast() {
        if (administrators.equals(List.of(account.id()))) {
            throw NotDoneException.last();
        }
    }

    /** @param version of the account on the page whose form was sent */
    void refuseIfOvertaken(int version) {
        if (account.version() != version) {
            throw NotDoneException.overtaken();
        }
    }
}
