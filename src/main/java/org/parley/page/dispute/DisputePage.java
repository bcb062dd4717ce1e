package org.parley.page.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormView;
import org.parley.record.evidence.Note;

/**
 * What an editor sees who settles a dispute.
 *
 * @param record what it is called
 * @param name of the field in words
 * @param before the last decision, in words; null where nobody decided yet
 * @param uncorrected what the record still says, where another value stands
 * @param correction the form that corrects the record
 * @param citing the form for what another source says
 * @param form lets choose from the values with who says so, and where it is settled to open it again
 */
record DisputePage(
        DisputedField disputed,
        String record,
        String name,
        @Nullable String before,
        @Nullable String uncorrected,
        String correction,
        String citing,
        String back,
        FormView form) {

    public boolean isSettled() {
        return disputed.isSettled();
    }

    /** Whether anybody contradicts anybody. */
    public boolean isDisputed() {
        return !disputed.values().isEmpty();
    }

    /** Why it was decided so. */
    public @Nullable String reason() {
        return disputed.last() == null ? null : disputed.last().reason();
    }

    public String action() {
        return disputed.address();
    }

    /** What there is to choose from, for the form to remember. */
    public String seen() {
        return disputed.seen();
    }

    public List<Note> notes() {
        return disputed.notes();
    }
}
