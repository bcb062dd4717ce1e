package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever does something to accounts, and from which address. */
record Doer(SignedIn who, String from) {

    static Doer of(SignedIn who, HttpServletRequest request) {
        return new Doer(who, ClientAddress.of(request));
    }

    long accountId() {
        return who.accountId();
    }
}
