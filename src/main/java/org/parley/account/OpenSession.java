package org.parley.account;

/**
 * A session of an account, for its owner to see.
 *
 * @param number names it in the form that ends it
 * @param isThis whether it is the one that asks
 */
record OpenSession(String number, String browser, String address, String since, String lastUsed, boolean isThis) {}
