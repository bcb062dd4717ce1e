package org.parley.date;

/** The kinds of date a source can give; each has its words in the message bundle. */
public enum DateShape {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /** One day between two. */
    WINDOW,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    /** It began then; when it ended is not known. */
    END_UNKNOWN,
    /** It began then, and has no end yet. */
    END_OPEN,
    START_UNKNOWN,
    START_OPEN
}
