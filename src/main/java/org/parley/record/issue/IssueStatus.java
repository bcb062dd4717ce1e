package org.parley.record.issue;

/** Where an issue stands. The list is ours. */
public enum IssueStatus {
    RAISED(1),
    UNDER_DISCUSSION(2),
    NARROWED(3),
    AGREED_IN_PRINCIPLE(4),
    AGREED(5),
    DEADLOCKED(0),
    DEFERRED(0),
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
