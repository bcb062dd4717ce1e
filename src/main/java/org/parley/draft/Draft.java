package org.parley.draft;

import java.time.Instant;

/**
 * What somebody typed into one copy of a form.
 *
 * @param address where the form is sent
 * @param copy the token of the copy
 */
record Draft(long id, String address, String copy, String title, Instant savedAt) {

    /** The form filled from it. */
    String href() {
        return FormAddress.with(address, id);
    }
}
