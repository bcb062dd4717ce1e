package org.parley.page.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.web.Moments;

/**
 * A change set in a list: who, when, why, and the first of what it did.
 *
 * @param undoes the change set that it took back; null for an edit like any other
 * @param undoneIn the change set that took it back, in whole or in part
 * @param total how many records it touched
 */
public record ChangeSetEntry(
        long number,
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable Long undoes,
        @Nullable Long undoneIn,
        int total,
        List<Line> lines) {

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

    static String address(long changeSet) {
        return "/history/change-sets/" + changeSet;
    }

    /**
     * What the change set did to one record.
     *
     * @param fields the fields that it changed, in words
     * @param href the history of the record
     */
    public record Line(
            Action action,
            RecordKind kind,
            String label,
            @Nullable String fields,
            String href) {}
}
