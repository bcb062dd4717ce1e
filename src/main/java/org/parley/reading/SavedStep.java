package org.parley.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor has just saved. */
record SavedStep(Instant at, String actor, @Nullable String reason, List<Part> parts) {

    /** So many records of a kind. @param action a code of {@code Action} */
    record Part(String action, String kind, int count) {}
}
