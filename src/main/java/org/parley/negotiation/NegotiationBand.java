package org.parley.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a negotiation.
 *
 * @param lastChange when anything in it was last edited; null when never
 * @param revision the number of its latest revision, 0 when there is none: it changes with every edit
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
