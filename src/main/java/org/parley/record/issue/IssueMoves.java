package org.parley.record.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How issues moved.
 *
 * @param changes every change, whenever it was, of the issues of a page
 */
public record IssueMoves(Collection<StatusChange> changes) {

    public static final Comparator<StatusChange> IN_ORDER =
            Comparator.comparing(StatusChange::effective).thenComparing(StatusChange::id);

    public List<StatusChange> lastFirst() {
        return changes.stream().sorted(IN_ORDER.reversed()).toList();
    }

    /** Where the issue stood before a change; null where that was the first. */
    public @Nullable IssueStatus before(StatusChange change) {
        return changes.stream()
                .filter(each -> each.issue().id() == change.issue().id() && IN_ORDER.compare(each, change) < 0)
                .max(IN_ORDER)
                .map(StatusChange::status)
                .orElse(null);
    }

    /** A kind of move: FORWARD, BACK, CLOSED, OPENED or NONE. */
    public String movement(StatusChange change) {
        IssueStatus was = before(change);
        IssueStatus now = change.status();
        if (now.isClosed()) {
            return was != null && was.isClosed() ? "NONE" : "CLOSED";
        }
        return was == null || was.isClosed() ? "OPENED" : now.since(was).name();
    }
}
