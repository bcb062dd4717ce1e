package org.parley.draft;

import java.time.Instant;

/**
 * What somebody typed into one copy of a form.
 *
 * @param address where the form is sent
 * @param copy the token of the copy
 * @param title what the form is called
 */
record Draft(long id, String address, String copy, String title, DraftContents.Summary holds, Instant savedAt) {

    /** What a new record is called in it, else the form. */
    String name() {
        return holds.name().isEmpty() ? title : holds.name();
    }

    /** The form filled from it. */
    String href() {
        return FormAddress.with(address, id);
    }
}
