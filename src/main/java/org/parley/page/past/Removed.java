package org.parley.page.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.web.Moments;

/** A record that is not there any more: who removed it, when and why. */
public record Removed(
        long number,
        String label,
        String actor,
        Instant at,
        @Nullable String reason,
        long step,
        @Nullable Heir heir) {

    /** What it was merged with, as far as that is there. */
    public record Heir(String label, String href) {}

    public String dayAndTime() {
        return Moments.dayAndTime(at);
    }

    public String history() {
        return RecordAddresses.historyOf(number);
    }
}
