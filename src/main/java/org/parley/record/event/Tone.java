package org.parley.record.event;

/** The tone of a statement. A tone is never an outcome. */
public enum Tone {
    POSITIVE,
    CAUTIOUS,
    NEUTRAL,
    CRITICAL,
    HOSTILE
}
