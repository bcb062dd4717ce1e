package org.parley.record.event;

/** What a statement claims that figures can be set beside. The list is ours. */
public enum Claim {
    /** That the list of open issues became shorter, and that the hardest remain. */
    LIST_SHRANK
}
