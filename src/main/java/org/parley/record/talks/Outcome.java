package org.parley.record.talks;

/** What came out of a round; several hold at once. The list is ours, in rising order of substance. */
public enum Outcome {
    NOT_HELD,
    BROKE_OFF,
    NO_RESULT,
    AGREED_TO_CONTINUE,
    PROCEDURAL,
    HUMANITARIAN,
    PARTIAL_SUBSTANTIVE,
    COMPREHENSIVE
}
