package org.parley.record.talks;

/** Where a round stands. */
public enum RoundStatus {
    ANNOUNCED,
    SCHEDULED,
    UNDER_WAY,
    CONCLUDED,
    POSTPONED,
    CANCELLED,
    BROKEN_OFF;

    /** Whether the parties have met: such a round has a first day. */
    public boolean isHeld() {
        return this == UNDER_WAY || this == CONCLUDED || this == BROKEN_OFF;
    }

    /** Whether it is still to come: such a round can become overdue. */
    public boolean isExpected() {
        return this == ANNOUNCED || this == SCHEDULED || this == POSTPONED;
    }
}
