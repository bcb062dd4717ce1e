package org.parley.page.history;

import org.jspecify.annotations.Nullable;
import org.parley.draft.LostDrafts.LostDraft;
import org.parley.page.history.FormerAddresses.Removed;

/**
 * What was typed about a record that is gone.
 *
 * @param removed who removed it; null where it is only shown elsewhere
 * @param heir what it became one with, or where it is now; null where nothing is left of it
 * @param wayBack how it comes back; null where it need not or cannot
 * @param typed everything that was typed, as plain text
 * @param draft what keeps it; null where it is too long to be kept
 */
public record LostFormPage(
        @Nullable Removed removed,
        @Nullable Heir heir,
        @Nullable WayBack wayBack,
        String typed,
        @Nullable LostDraft draft) {

    LostFormPage keptAs(@Nullable LostDraft kept) {
        return new LostFormPage(removed, heir, wayBack, typed, kept);
    }

    /** The words for what happened to the record. */
    public String act() {
        return heir == null ? "removed" : removed == null ? "moved" : "merged";
    }

    /** As many lines as the text has. */
    public int lines() {
        return Math.max(2, (int) typed.lines().count() + 1);
    }

    /**
     * The record that is there.
     *
     * @param form where a form about it is sent
     */
    public record Heir(String label, String form) {}

    /**
     * What brings the record back.
     *
     * @param action where that is asked for
     * @param seen of the plan that is shown
     * @param records how many come back
     */
    public record WayBack(String action, String seen, int records) {}
}
