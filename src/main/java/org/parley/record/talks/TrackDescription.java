package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.parley.history.AtMost;
import org.parley.history.LongText;

/**
 * What is said of a track.
 *
 * @param rank null where nobody says
 * @param ordinal its place among the tracks of the negotiation, from 1
 */
@Embeddable
public record TrackDescription(
        String name,
        @LongText @Nullable String summary,
        @Enumerated(EnumType.STRING) @Nullable TrackRank rank,
        @AtMost(999) int ordinal) {}
