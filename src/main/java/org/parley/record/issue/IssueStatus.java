package org.parley.record.issue;

/** Where an issue stands. The list is ours; the figure says how far it has come, 0 for what does not move. */
public enum IssueStatus {
    /** Somebody has put it on the list. */
    RAISED(1),
    /** The parties talk about it. */
    UNDER_DISCUSSION(2),
    /** They are closer to each other than before. */
    NARROWED(3),
    /** They agree on what, and not yet on how. */
    AGREED_IN_PRINCIPLE(4),
    /** Settled: off the list. */
    AGREED(5),
    /** They talk, and nothing moves. */
    DEADLOCKED(0),
    /** Put off until something else is settled. */
    DEFERRED(0),
    /** Nobody asks for it any more: off the list. */
    WITHDRAWN(5);

    private final int advance;

    IssueStatus(int advance) {
        this.advance = advance;
    }

    /** Closed issues are off the list: agreed, or no longer asked for. */
    public boolean isClosed() {
        return this == AGREED || this == WITHDRAWN;
    }

    /** The movement from another status to this one; between two of the same advance there is none. */
    public Movement since(IssueStatus earlier) {
        return advance == earlier.advance
                ? Movement.NONE
                : advance > earlier.advance ? Movement.FORWARD : Movement.BACK;
    }
}
