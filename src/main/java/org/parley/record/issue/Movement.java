package org.parley.record.issue;

/** How an issue moved between two days. */
public enum Movement {
    FORWARD,
    BACK,
    NONE
}
