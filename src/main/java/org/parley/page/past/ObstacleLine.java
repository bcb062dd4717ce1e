package org.parley.page.past;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way, as a sentence.
 *
 * @param record the label of the record that it is about; null where it is about none
 * @param href the history of that record
 * @param step the step that put it there; null where none is known
 */
public record ObstacleLine(
        String text,
        @Nullable String record,
        @Nullable String href,
        @Nullable String step) {}
