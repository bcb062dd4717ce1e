package org.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit list.
 *
 * @param account the user name it was done to; null where it is about no account
 * @param actor who did it; null for Parley itself, or a stranger
 * @param from the network address; null for Parley itself
 */
record AuditEntry(
        String when,
        String kind,
        @Nullable String account,
        @Nullable String actor,
        @Nullable String from,
        @Nullable String detail) {

    /** Whether somebody else did it. */
    public boolean isByAnother() {
        return actor != null && !actor.equals(account);
    }
}
