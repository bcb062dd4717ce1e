package org.parley.record.issue;

/**
 * How a party stands on an issue, from wanting it most to refusing it; the ends of the scale follow Carbon Brief's grids of
 * negotiating positions.
 */
public enum Stance {
    HIGH_PRIORITY,
    SUPPORTS,
    OPEN,
    NEUTRAL,
    RESERVED,
    OPPOSES,
    RED_LINE;

    /** From 0, wanted most, to 6, refused. */
    public int place() {
        return ordinal();
    }
}
