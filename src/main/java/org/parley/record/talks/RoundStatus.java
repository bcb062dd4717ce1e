package org.parley.record.talks;

import java.util.Set;

/** Where a round stands. The list is ours. */
public enum RoundStatus {
    /** Somebody said that it will be held; no day is set. */
    ANNOUNCED,
    /** Its day is set. */
    SCHEDULED,
    /** It has begun and is not over. */
    UNDER_WAY,
    /** It ended as it was meant to. */
    CONCLUDED,
    /** Put off to another day, or to none yet. */
    POSTPONED,
    /** It will not be held. */
    CANCELLED,
    /** It began and was ended before its time. */
    BROKEN_OFF;

    /** The parties have met: such a round has a first day. */
    public static final Set<RoundStatus> HELD = Set.of(UNDER_WAY, CONCLUDED, BROKEN_OFF);

    /** Still to come: such a round can become overdue. */
    public static final Set<RoundStatus> EXPECTED = Set.of(ANNOUNCED, SCHEDULED, POSTPONED);

    /** Not held, or not to its end, as it was meant to be. Somebody decided that, on a day and for a reason. */
    public static final Set<RoundStatus> HALTED = Set.of(POSTPONED, CANCELLED, BROKEN_OFF);

    public boolean isHalted() {
        return HALTED.contains(this);
    }

    public boolean isHeld() {
        return HELD.contains(this);
    }

    public boolean isExpected() {
        return EXPECTED.contains(this);
    }
}
