package org.parley.record.talks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.FullYears;
import org.parley.date.FuzzyDate;

/**
 * What stands above every page of a negotiation.
 *
 * @param conflictStart when the conflict began that is talked about; null where nobody says
 * @param reach how far its record reaches
 * @param lastChange when anything in it was last edited; null when never
 * @param revision the number of the latest revision of it, 0 when there is none
 */
public record NegotiationBand(
        long id,
        String slug,
        String name,
        NegotiationStatus status,
        int tracks,
        int rounds,
        @Nullable FuzzyDate conflictStart,
        Reach reach,
        @Nullable Instant lastChange,
        long revision) {

    /**
     * How far its record reaches.
     *
     * @param lastEvent the last day of which it has a record, as known; null where nothing in it is dated
     * @param hasNotes whether there are notes on how complete it is
     */
    public record Reach(@Nullable FuzzyDate lastEvent, boolean hasNotes) {}

    NegotiationBand reaching(@Nullable FuzzyDate day) {
        Reach found = new Reach(day, reach.hasNotes());
        return new NegotiationBand(id, slug, name, status, tracks, rounds, conflictStart, found, lastChange, revision);
    }

    public @Nullable FuzzyDate lastEvent() {
        return reach.lastEvent();
    }

    public boolean hasCoverageNotes() {
        return reach.hasNotes();
    }

    /** How long before a day the conflict began; null where that is not known. */
    public @Nullable FullYears conflictYears(LocalDate day) {
        return conflictStart == null ? null : FullYears.of(conflictStart, day).orElse(null);
    }
}
