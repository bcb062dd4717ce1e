package org.parley.draft;

/**
 * A form that waits for its sender to sign in.
 *
 * @param address where it was sent
 * @param isProven whether it carried the token that its browser was given: only then it may be sent on
 */
record HeldForm(String address, FormFields fields, boolean isProven) {}
