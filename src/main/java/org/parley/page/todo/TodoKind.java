package org.parley.page.todo;

import org.parley.web.AddressText;
import org.parley.web.BadRequestException;

/** What there is to do for editors, the most pressing first. */
enum TodoKind {
    /** Fields for which sources give different values, and nobody has decided yet. */
    DISPUTE,
    /** Rounds that were to be held by a day that has passed. */
    OVERDUE_ROUND,
    /** Commitments past their window of which something is still owed. */
    LATE_COMMITMENT,
    /** Open issues that have not moved for three rounds. */
    STILL_ISSUE,
    /** Records that no source is cited for. */
    UNSOURCED;

    /** In addresses: overdue-round. */
    public String word() {
        return AddressText.word(this);
    }

    static TodoKind of(String word) {
        return AddressText.code(values(), word)
                .orElseThrow(() -> new BadRequestException("error.asked.todo", word, AddressText.words(values())));
    }
}
