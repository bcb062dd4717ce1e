package org.parley.record.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.RoundStatus;

/**
 * How a round kept to an announced window.
 *
 * @param by how many days it missed the window, or is past it; 0 where it did not
 */
public record Slippage(Kind kind, DaysPast by) {

    public Slippage(Kind kind, long days) {
        this(kind, DaysPast.exactly(days));
    }

    /** What became of an announcement. The words stand in the message bundle under {@code slippage.*}. */
    public enum Kind {
        AS_ANNOUNCED,
        LATER,
        EARLIER,
        OVERDUE,
        /** The round was postponed, and the window is over. */
        POSTPONED,
        /** Another window was announced since. */
        REPLACED,
        PENDING,
        CALLED_OFF,
        UNKNOWN
    }

    /** @param firstDay when the round began; it decides only once the round was held */
    public static Slippage of(
            @Nullable FuzzyDate window, RoundStatus status, @Nullable FuzzyDate firstDay, LocalDate today) {
        if (window == null) {
            return new Slippage(Kind.UNKNOWN, 0);
        }
        if (status.isHeld()) {
            return firstDay == null ? new Slippage(Kind.UNKNOWN, 0) : held(window, firstDay);
        }
        if (status == RoundStatus.CANCELLED) {
            return new Slippage(Kind.CALLED_OFF, 0);
        }
        DaysPast past = window.timePast(today);
        if (past.days() > 0 && status == RoundStatus.POSTPONED) {
            return new Slippage(Kind.POSTPONED, 0);
        }
        return past.days() > 0 ? new Slippage(Kind.OVERDUE, past) : new Slippage(Kind.PENDING, 0);
    }

    public long days() {
        return by.days();
    }

    private static Slippage held(FuzzyDate window, FuzzyDate firstDay) {
        LocalDate last = window.latest();
        LocalDate first = window.earliest();
        if (last != null && firstDay.earliest() != null && firstDay.earliest().isAfter(last)) {
            return new Slippage(
                    Kind.LATER,
                    new DaysPast(
                            ChronoUnit.DAYS.between(last, firstDay.earliest()),
                            window.isEndDoubted() || firstDay.isDoubted()));
        }
        if (first != null && firstDay.latest() != null && firstDay.latest().isBefore(first)) {
            return new Slippage(
                    Kind.EARLIER,
                    new DaysPast(
                            ChronoUnit.DAYS.between(firstDay.latest(), first),
                            window.isDoubted() || firstDay.isDoubted()));
        }
        if (last == null) {
            return new Slippage(Kind.UNKNOWN, 0); // a window without an end cannot be missed
        }
        // a round that may have begun before or after the window did not certainly keep to it
        return new Slippage(firstDay.isWithin(window) ? Kind.AS_ANNOUNCED : Kind.UNKNOWN, 0);
    }
}
