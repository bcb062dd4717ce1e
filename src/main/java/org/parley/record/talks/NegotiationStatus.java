package org.parley.record.talks;

/** Where a negotiation stands as a whole. */
public enum NegotiationStatus {
    EXPLORATORY,
    ACTIVE,
    SUSPENDED,
    CONCLUDED,
    COLLAPSED
}
