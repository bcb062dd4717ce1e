package org.parley.account;

/** The account is the only one left that may keep accounts: it can neither be locked nor get another role. */
class LastAdministratorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LastAdministratorException() {
        super("the last administrator");
    }
}
