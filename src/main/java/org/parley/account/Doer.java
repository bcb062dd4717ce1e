package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever does something to accounts, and from which address. */
record Doer(SignedIn who, String from) {

    static Doer of(SignedIn who, HttpServletRequest request) {
        return new Doer(who, ClientAddress.of(request));
    }

    boolean isCalled(String userName) {
        return who.getUsername().equals(userName);
    }

    long accountId() {
        return who.accountId();
    }
}
