package org.parley.record.talks;

import java.util.Set;

/** Where a round stands. */
public enum RoundStatus {
    ANNOUNCED,
    SCHEDULED,
    UNDER_WAY,
    CONCLUDED,
    POSTPONED,
    CANCELLED,
    BROKEN_OFF;

    /** The parties have met: such a round has a first day. */
    public static final Set<RoundStatus> HELD = Set.of(UNDER_WAY, CONCLUDED, BROKEN_OFF);

    /** Still to come: such a round can become overdue. */
    public static final Set<RoundStatus> EXPECTED = Set.of(ANNOUNCED, SCHEDULED, POSTPONED);

    public boolean isHeld() {
        return HELD.contains(this);
    }

    public boolean isExpected() {
        return EXPECTED.contains(this);
    }
}
