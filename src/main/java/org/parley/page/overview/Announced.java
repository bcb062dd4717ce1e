package org.parley.page.overview;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What was said about when and where a round would be held.
 *
 * @param window when; null where only the place was said, or that it would not be held as announced
 * @param who ready to read; null where the source does not say
 */
public record Announced(
        @Nullable FuzzyDate on,
        @Nullable FuzzyDate window,
        @Nullable String place,
        String words,
        @Nullable String who) {}
