package org.parley.record.issue;

/**
 * How a party stands on an issue, from wanting it most to refusing it. The two ends follow the grids of negotiating
 * positions that Carbon Brief keeps; what lies between is ours.
 */
public enum Stance {
    /** Wants it before other things (Carbon Brief). */
    HIGH_PRIORITY,
    /** Wants it. */
    SUPPORTS,
    /** Would take it. */
    OPEN,
    /** Takes no side. */
    NEUTRAL,
    /** Has doubts. */
    RESERVED,
    /** Does not want it. */
    OPPOSES,
    /** Will not agree to anything that has it (Carbon Brief). */
    RED_LINE;

    /** From 0, wanted most, to 6, refused. */
    public int place() {
        return ordinal();
    }
}
