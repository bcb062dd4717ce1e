package org.parley.record.agreement;

/** What has become of a commitment, as somebody says. The list is ours. */
public enum CommitmentState {
    /** All of it was done. */
    CARRIED_OUT,
    /** Some of it was done. */
    PARTLY,
    /** A source says that it was not done: no information is not that. */
    NOT_CARRIED_OUT,
    /** It bound nobody any more from that day on. */
    LAPSED,
    /** Whoever looked for word of it found none. */
    NO_INFORMATION
}
