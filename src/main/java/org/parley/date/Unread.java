package org.parley.date;

/** Why a text is not read as a date. */
public enum Unread {
    NO_DATE,
    /** A day or a month, but of which year? */
    YEAR_MISSING,
    /** 30 February. */
    NO_SUCH_DAY,
    /** 05/02/2026 is the fifth of February to one reader and the second of May to another. */
    DAY_OR_MONTH,
    /** It names a day of the week that this day is not. */
    OTHER_WEEKDAY,
    /** Of which two years? */
    WHICH_WINTER
}
