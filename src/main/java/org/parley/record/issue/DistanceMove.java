package org.parley.record.issue;

/** What became of the distance between the parties between two days. */
public enum DistanceMove {
    NARROWED,
    WIDENED,
    SAME,
    /** On the earlier day fewer than two positions were recorded. */
    UNKNOWN
}
