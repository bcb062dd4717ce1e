package org.parley.record.issue;

/** Whether "the list shrank, and the hardest remain" holds between two days. */
public enum Verdict {
    CONFIRMED,
    /** It holds in one of its halves. */
    HALF_TRUE,
    REFUTED
}
