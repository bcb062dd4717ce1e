package org.parley.record.issue;

import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Round;

/** A round as a line of text names it. */
record RoundReference(String track, String trackName, int number) {

    static @Nullable RoundReference of(@Nullable Round round) {
        return round == null
                ? null
                : new RoundReference(round.track().slug(), round.track().name(), round.number());
    }
}
