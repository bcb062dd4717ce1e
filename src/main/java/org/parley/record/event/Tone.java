package org.parley.record.event;

/** The tone of a statement. A tone is never an outcome. The list is ours. */
public enum Tone {
    /** Praises or expects success. */
    POSITIVE,
    /** Hopes with reserve. */
    CAUTIOUS,
    /** Tells what is. */
    NEUTRAL,
    /** Blames or doubts. */
    CRITICAL,
    /** Threatens or refuses. */
    HOSTILE
}
