package org.parley.record.talks;

/** Where a negotiation stands as a whole. The list is ours. */
public enum NegotiationStatus {
    /** Talks about whether to talk. */
    EXPLORATORY,
    /** Rounds are held or expected. */
    ACTIVE,
    /** A side has stopped for the time being. */
    SUSPENDED,
    /** It ended with what it was for. */
    CONCLUDED,
    /** It ended without. */
    COLLAPSED
}
