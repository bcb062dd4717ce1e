package org.parley.record.party;

/** The pattern of a party's mark, so that colour is never the only difference. The list is ours. */
public enum MarkPattern {
    SOLID,
    STRIPES,
    DOTS,
    CHECKS,
    BARS,
    WAVES
}
