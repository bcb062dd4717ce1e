package org.parley.record.issue;

/** How an issue moved between two days, by how far its status has come. */
public enum Movement {
    /** Closer to being settled. */
    FORWARD,
    /** Further from it. */
    BACK,
    /** Neither, or it stands aside. */
    NONE
}
