package org.parley.record.talks;

/** How the parties met. The list is ours. */
public enum RoundFormat {
    /** In one room. */
    DIRECT,
    /** In one place, in rooms apart, with somebody who goes between. */
    PROXIMITY,
    /** Each where it was, with somebody who travels between. */
    SHUTTLE,
    /** By video or telephone. */
    REMOTE,
    /** Between heads of state or government. */
    SUMMIT,
    /** Between experts on one subject. */
    TECHNICAL
}
