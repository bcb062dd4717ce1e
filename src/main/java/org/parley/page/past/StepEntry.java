package org.parley.page.past;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.Moments;

/**
 * A step in a list: who, when, why, and the first of what it did.
 *
 * @param undoes the step that it took back; null for an edit like any other
 * @param undoneIn the step that took it back, in whole or in part
 * @param total how many records it touched
 */
public record StepEntry(
        long number,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Long undoes,
        @Nullable Long undoneIn,
        int total,
        List<StepLine> lines) {

    public String href() {
        return address(number);
    }

    public String time() {
        return Moments.time(at);
    }

    public String dayAndTime() {
        return Moments.dayAndTime(at);
    }

    public int more() {
        return total - lines.size();
    }

    static String address(long step) {
        return "/history/steps/" + step;
    }
}
