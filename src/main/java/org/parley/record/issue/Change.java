package org.parley.record.issue;

/** What became of an issue between two days, in the order in which a page tells it. */
public enum Change {
    /** Agreed or withdrawn in between, also when it was only raised in between. */
    CLOSED,
    /** Raised in between, or closed then and open again. */
    OPENED,
    /** First on record in between, and on the list since a day before that nobody knows. */
    FIRST_RECORDED,
    FORWARD,
    BACK,
    UNCHANGED,
    /** Off the list on both days. */
    CLOSED_BEFORE
}
