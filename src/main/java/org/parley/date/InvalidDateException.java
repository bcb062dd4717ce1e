package org.parley.date;

/** The text is not a date that Parley can read; the message says what was given and what is expected. */
public class InvalidDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    InvalidDateException(String text) {
        super("“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                + "” is not a date that Parley can read. Write a day (5 Feb 2026 or 2026-02-05), a month (Feb 2026"
                + " or 2026-02), a year, a window (4-5 Feb 2026, early 2026, within two weeks of 5 Feb 2026,"
                + " [2026-02-12..2026-02-19]), with ? behind it where unsure or “about” before it");
    }
}
