package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.parley.history.AtMost;
import org.parley.history.LongText;

/**
 * What is said of a track.
 *
 * @param ordinal its place among the tracks of the negotiation, from 1
 */
@Embeddable
public record TrackDescription(
        String name,
        @LongText @Nullable String summary,
        @AtMost(999) int ordinal) {}
