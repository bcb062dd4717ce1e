package org.parley.account;

/** Whether an account may sign in: what the list of accounts is filtered by. */
public enum AccountState {
    OPEN,
    LOCKED
}
