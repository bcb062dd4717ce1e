package org.parley.draft;

/**
 * A form that waits for its sender to sign in.
 *
 * @param address where it was sent
 */
record HeldForm(String address, FormFields fields) {}
