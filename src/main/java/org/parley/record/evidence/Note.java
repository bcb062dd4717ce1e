package org.parley.record.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.record.source.SourceDescription;

/**
 * A source as a numbered note at the foot of a page.
 *
 * @param source its id
 * @param slug of the source
 * @param isLater whether it was published after the day that the page shows, and stands there for the sake of hindsight
 * @param perhapsAfter the day that the page shows, in words, where the source was perhaps published only after it; null otherwise
 */
public record Note(
        int number,
        long source,
        String slug,
        SourceDescription description,
        boolean isLater,
        @Nullable String perhapsAfter) {}
