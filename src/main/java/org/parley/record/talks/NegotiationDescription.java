package org.parley.record.talks;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/** What is said of a negotiation. */
public record NegotiationDescription(
        String name,
        String summary,
        @Nullable String region,
        NegotiationStatus status,
        @Nullable FuzzyDate conflictStart) {}
