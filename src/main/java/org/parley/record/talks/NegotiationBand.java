package org.parley.record.talks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a negotiation.
 *
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
        @Nullable Instant lastChange,
        long revision) {}
