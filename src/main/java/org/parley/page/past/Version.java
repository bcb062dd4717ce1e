package org.parley.page.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.web.Moments;

/**
 * A version of a record: how it stood after a change set.
 *
 * @param step the number of the change set
 * @param fields the fields that the change set changed, in words
 * @param restore where an editor brings it back; null if there is nothing to bring back
 */
public record Version(
        long revision,
        long step,
        Action action,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable String fields,
        @Nullable String restore) {

    public String dayAndTime() {
        return Moments.dayAndTime(at);
    }

    public String stepHref() {
        return ChangeSetEntry.address(step);
    }
}
