package org.parley.account;

/** What the audit list tells of. */
public enum AccountEventKind {
    ACCOUNT_MADE,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_THROTTLED,
    SIGNED_OUT,
    SESSION_ENDED,
    INVITED,
    INVITATION_USED,
    INVITATION_REVOKED,
    ROLE_CHANGED,
    LOCKED,
    UNLOCKED,
    PASSWORD_RESET,
    RESET_USED,
    PASSWORD_CHANGED,
    NAME_CHANGED
}
