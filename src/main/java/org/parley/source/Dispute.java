package org.parley.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that sources give different values for.
 *
 * @param chosen the value that the record carries; null where the page computes it or the record has none
 * @param values each value that some source asserts, the chosen one first
 */
public record Dispute(String field, @Nullable String chosen, List<Value> values) {

    /** A value that sources assert. @param isChosen whether the record carries it */
    public record Value(String text, boolean isChosen, List<Voice> voices) {}

    /** Who says so: the source, by its note on the page, and whom it quotes. */
    public record Voice(
            int note,
            String publisher,
            @Nullable String saidBy,
            @Nullable String remark) {}
}
