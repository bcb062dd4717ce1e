package org.parley.history;

/** What an edit did to a record. */
public enum Action {
    CREATED,
    CHANGED,
    /** An append-only record put right; its former state stays in the revision. */
    CORRECTED,
    REMOVED,
    RESTORED,
    IMPORTED
}
