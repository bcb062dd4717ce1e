package org.parley.record.group;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;

/**
 * When working groups sat.
 *
 * @param sessions all sessions, in any round, of the groups that are asked about
 */
public record GroupHistory(List<GroupSession> sessions) {

    private static final Comparator<GroupSession> BY_DAY =
            Comparator.comparing(GroupHistory::begun, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()));

    /** @param round its number */
    public List<GroupSession> in(long round) {
        return sessions.stream().filter(each -> each.round().id() == round).toList();
    }

    public List<GroupSession> inOrder() {
        return sessions.stream().sorted(BY_DAY.thenComparing(GroupSession::id)).toList();
    }

    /** The sessions of one group in rounds that were held, in the order of time. */
    public List<GroupSession> heldBy(WorkingGroup group) {
        return inOrder().stream()
                .filter(each -> each.group().id() == group.id())
                .filter(each -> each.round().status().isHeld())
                .toList();
    }

    /**
     * Whether the group sits for the first time: it was formed in that round, and no session before it is known. That
     * none is known is not enough: of a group that was there before, earlier sessions may not be on record.
     */
    public boolean isFirst(GroupSession session) {
        Round formed = session.group().formedIn();
        return formed != null
                && formed.id() == session.round().id()
                && sessions.stream()
                        .filter(each -> each.group().id() == session.group().id())
                        .noneMatch(each -> isBefore(begun(each), begun(session)));
    }

    private static boolean isBefore(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private static @Nullable FuzzyDate begun(GroupSession session) {
        return session.round().firstDay();
    }
}
