package org.parley.page.days;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;

/**
 * A day that was asked for on a page that shows the records as of today.
 *
 * @param here the page without the day
 * @param negotiation that the page is of; null where it is of none
 * @param day null where what was asked for is no day
 */
public record UnansweredDay(
        String here, @Nullable String negotiation, @Nullable LocalDate day) {

    /** The day in words; empty where what was asked for is none. */
    public String text() {
        return day == null ? "" : DateWords.day(day);
    }

    /** Whether there are pages that show it. */
    public boolean isShownElsewhere() {
        return negotiation != null && day != null;
    }
}
