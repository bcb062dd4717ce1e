package org.parley.record.talks;

/** What came out of a round; several hold at once. The list is ours, in rising order of substance. */
public enum Outcome {
    /** It was to be held and was not. */
    NOT_HELD,
    /** A side left, or the talks ended before their time. */
    BROKE_OFF,
    /** They met, and nothing came of it. */
    NO_RESULT,
    /** They agreed to meet again. */
    AGREED_TO_CONTINUE,
    /** They agreed how to talk: format, agenda, groups. */
    PROCEDURAL,
    /** They agreed on people: prisoners, the dead, access. */
    HUMANITARIAN,
    /** They agreed on a part of what divides them. */
    PARTIAL_SUBSTANTIVE,
    /** They agreed on all of it. */
    COMPREHENSIVE
}
