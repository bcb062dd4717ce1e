package org.parley.record.party;

/** How a party came after another. The list is ours. */
public enum SuccessionKind {
    /** It took the place of the other. */
    FOLLOWS,
    /** It left the other, which went on without it. */
    SPLIT_FROM,
    /** It became part of the other. */
    MERGED_INTO
}
