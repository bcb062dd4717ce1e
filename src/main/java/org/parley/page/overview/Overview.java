package org.parley.page.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * A negotiation among others.
 *
 * @param line what it is about, in one sentence; empty where nobody says
 * @param years null where nothing that was held or agreed is dated
 * @param ahead what is dated soonest after today, beside rounds that are expected; null where nothing is
 * @param lastChange null where nothing was edited since the records are kept
 */
public record Overview(
        String slug,
        String name,
        String line,
        int tracks,
        @Nullable Years years,
        IssueCounts issues,
        Situation situation,
        @Nullable Ahead ahead,
        @Nullable LastChange lastChange) {

    /** From the first to the last that was held or agreed. */
    public record Years(int first, int last) {}

    /** A record of something that is still to come. */
    public record Ahead(String title, FuzzyDate day) {}

    /**
     * The last edit.
     *
     * @param at to the second, which is what HTML can say
     * @param action a code of the list "Action"
     * @param label what the record it was made for is called
     * @param others how many more records it touched
     */
    public record LastChange(Instant at, String action, String label, int others) {

        public LastChange {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
