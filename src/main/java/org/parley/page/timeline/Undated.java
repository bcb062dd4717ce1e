package org.parley.page.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.Addresses;
import org.parley.record.talks.RoundStatus;

/**
 * An entry of which no day is known: it is listed, and not drawn.
 *
 * @param codes keys of the message bundle: outcomes, states
 * @param halt null for what is no round
 * @param page where its record is shown, below the address of the negotiation; null where it has no page of its own
 * @param track what its track is called; null for what belongs to none
 */
record Undated(
        EntryKind kind,
        long record,
        String title,
        List<String> codes,
        @Nullable Halt halt,
        @Nullable String page,
        @Nullable String track) {

    /** That a round was postponed, and what is known of it. */
    record Halt(
            RoundStatus status,
            @Nullable FuzzyDate haltedOn,
            @Nullable String haltReason) {

        /** None: it stands here because it has no day. */
        public @Nullable FuzzyDate firstDay() {
            return null;
        }
    }

    /** Whether it was postponed, and nobody named another day. */
    public boolean isPutOff() {
        return halt != null && halt.status() == RoundStatus.POSTPONED;
    }

    /** Where its record is shown; null where it has no page of its own. */
    public @Nullable String address(String negotiation) {
        return page == null ? null : Addresses.within(negotiation, page);
    }

    /** Where it stands on the page. */
    public String anchor() {
        return "entry-" + record;
    }
}
