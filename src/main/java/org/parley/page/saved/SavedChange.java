package org.parley.page.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor has just saved.
 *
 * @param when in words, UTC
 */
record SavedChange(String actor, String when, @Nullable String reason, List<Part> parts) {

    /**
     * What was done to the records of one kind.
     *
     * @param what in words: "Changed: round", "Created: 12 citations"
     * @param labels what the records are called; empty where that would tell nobody anything
     */
    record Part(String what, List<String> labels) {}
}
