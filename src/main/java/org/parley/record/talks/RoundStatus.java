package org.parley.record.talks;

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

    /** Whether the parties have met: such a round has a first day. */
    public boolean isHeld() {
        return this == UNDER_WAY || this == CONCLUDED || this == BROKEN_OFF;
    }

    /** Whether it is still to come: such a round can become overdue. */
    public boolean isExpected() {
        return this == ANNOUNCED || this == SCHEDULED || this == POSTPONED;
    }
}
