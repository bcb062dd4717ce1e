package org.parley.page.timeline;

/** What kind of entry stands on a timeline. */
public enum EntryKind {
    ROUND,
    /** Announced, scheduled or postponed, not held yet. */
    EXPECTED_ROUND,
    AGREEMENT,
    DELIVERY,
    STATUS_CHANGE,
    STATEMENT,
    MILESTONE
}
