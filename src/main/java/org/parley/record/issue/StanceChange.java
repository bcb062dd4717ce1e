package org.parley.record.issue;

import org.jspecify.annotations.Nullable;

/** What became of the position of a party between two days, or from one position to the next. */
public enum StanceChange {
    /** Nothing was recorded before. */
    FIRST,
    /** Towards wanting it. */
    TOWARDS,
    /** Towards refusing it. */
    AWAY,
    /** The same stance, in another entry. */
    REPEATED,
    SAME;

    /** @param was null where nothing was recorded before */
    public static StanceChange between(@Nullable Position was, Position now) {
        if (was == null) {
            return FIRST;
        }
        int moved = now.stance().place() - was.stance().place();
        if (moved != 0) {
            return moved < 0 ? TOWARDS : AWAY;
        }
        return was == now ? SAME : REPEATED;
    }
}
