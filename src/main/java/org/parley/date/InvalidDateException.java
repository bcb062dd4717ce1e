package org.parley.date;

/** The text is not a date that Parley can read; the message says what was given and what is expected. */
public class InvalidDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidDateException(String text) {
        super("“" + text
                + "” is not a date: expected a day 2026-02-05, a month 2026-02, a year 2026 (with ?, ~ or % behind it"
                + " where unsure) or a window [2026-02-12..2026-02-19]");
    }
}
