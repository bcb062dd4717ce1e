package org.parley.record.party;

/** What is known of the office of somebody who has no title. The list is ours. */
public enum Office {
    /** They held none on these days: that is said of them, not left open. */
    NO_OFFICE
}
