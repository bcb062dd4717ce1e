package org.parley.page.days;

import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Round;

/** A round as a line of text names it. */
public record RoundReference(String track, String trackName, int number) {

    public static @Nullable RoundReference of(@Nullable Round round) {
        return round == null
                ? null
                : new RoundReference(round.track().slug(), round.track().name(), round.number());
    }
}
