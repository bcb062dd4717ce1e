package org.parley.date;

import java.util.List;

/** The text is not a date that Parley can read; the message says what was given, why, and what is expected. */
public class InvalidDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    private final Unread why;
    private final List<String> readings;

    InvalidDateException(String text) {
        this(text, Unread.NO_DATE);
    }

    /** @param readings the days it may mean, or means, where that is the reason */
    InvalidDateException(String text, Unread why, String... readings) {
        super("“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                + "” is not a date that Parley can read. Write a day (5 Feb 2026 or 2026-02-05), a month (Feb 2026"
                + " or 2026-02), a year, a window (4-5 Feb 2026, early 2026, within two weeks of 5 Feb 2026,"
                + " [2026-02-12..2026-02-19]), with ? behind it where unsure or “about” before it");
        this.why = why;
        this.readings = List.of(readings);
    }

    /** Why it cannot be read; each reason has its words in the message bundle. */
    public Unread why() {
        return why;
    }

    /** What the words of the reason are filled with, behind what was typed. */
    public List<String> readings() {
        return readings;
    }
}
