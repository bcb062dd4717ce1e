package org.parley.page.overview;

import org.jspecify.annotations.Nullable;
import org.parley.record.party.MarkPattern;

/** A party at the table of a round. @param people how many of its people are named, its head among them */
public record Seat(
        String slug,
        String name,
        String letters,
        String colour,
        MarkPattern pattern,
        String capacity,
        @Nullable String head,
        int people) {

    /** How many are named beside the head. */
    public int others() {
        return head == null ? people : people - 1;
    }
}
