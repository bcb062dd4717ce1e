package org.parley.issue;

/** How a party stands on an issue; the ends of the scale follow Carbon Brief's grids of negotiating positions. */
public enum Stance {
    HIGH_PRIORITY,
    SUPPORTS,
    OPEN,
    NEUTRAL,
    RESERVED,
    OPPOSES,
    RED_LINE
}
