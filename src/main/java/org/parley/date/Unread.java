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
    WHICH_WINTER,
    /** The calendar of Parley begins with the year 1. */
    BEFORE_OUR_ERA,
    /** Its year has more than four figures. */
    BEYOND_THE_YEAR_9999,
    /** 5 Feb 99: of which century? */
    YEAR_OF_TWO_FIGURES,
    /** 2010–12 is December 2010 to one reader and the years from 2010 to 2012 to another. */
    YEARS_OR_MONTH,
    /** A time of day that says more than its day: 22:00 to 2:00, midnight, 10:30 of no day. */
    TIME_OF_DAY,
    /** The end is before the beginning. */
    ENDS_BEFORE_IT_BEGINS,
    /** Next Tuesday, last year: seen from which day? */
    SEEN_FROM_A_DAY,
    /** It has letters of another script. */
    OTHER_SCRIPT
}
