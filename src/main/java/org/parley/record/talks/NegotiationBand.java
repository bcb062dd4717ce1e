package org.parley.record.talks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What stands above every page of a negotiation.
 *
 * @param lastEvent the last day of which it has a record, as known; null where nothing in it is dated
 * @param lastChange when anything in it was last edited; null when never
 * @param revision the number of the latest revision of it, 0 when there is none
 * @param hasCoverageNotes whether anything is said of how complete its record is
 */
public record NegotiationBand(
        long id,
        String slug,
        String name,
        NegotiationStatus status,
        int tracks,
        int rounds,
        @Nullable FuzzyDate lastEvent,
        @Nullable Instant lastChange,
        long revision,
        boolean hasCoverageNotes) {}
