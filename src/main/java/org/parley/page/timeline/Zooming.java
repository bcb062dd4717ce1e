package org.parley.page.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways from the days that a drawing shows to others.
 *
 * @param window what is shown
 * @param whole all that there is
 * @param all the address of the whole
 * @param address of a window, from its first and last day
 */
record Zooming(
        Days window,
        Days whole,
        LocalDate today,
        @Nullable LocalDate latestRound,
        String all,
        BiFunction<LocalDate, LocalDate, String> address) {

    private static final long SHORTEST = 7;
    private static final long USUAL = 365;

    /** The first and the last of some days. */
    record Days(LocalDate first, LocalDate last) {

        long length() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        LocalDate middle() {
            return first.plusDays((length() - 1) / 2);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean covers(Days other) {
            return holds(other.first) && holds(other.last);
        }

        static Days around(LocalDate middle, long length) {
            LocalDate first = middle.minusDays((length - 1) / 2);
            return new Days(first, first.plusDays(length - 1));
        }
    }

    Zoom find() {
        return new Zoom(window.first(), window.last(), spans(), moves(), jumps());
    }

    /** Whole weeks to decades around what is shown; around today where that is shown among more. */
    private List<Zoom.Way> spans() {
        LocalDate anchor = window.holds(today) ? today : window.middle();
        List<Zoom.Way> ways = new ArrayList<>();
        for (CalendarSpan span : CalendarSpan.values()) {
            Days days = span.around(anchor);
            ways.add(way(span.word(), days));
        }
        return ways;
    }

    private List<Zoom.Way> moves() {
        long half = Math.max(1, window.length() / 2);
        List<Zoom.Way> ways = new ArrayList<>();
        if (window.length() > SHORTEST) {
            ways.add(way("in", Days.around(window.middle(), Math.max(SHORTEST, half))));
        }
        if (!window.covers(whole)) {
            Days wider = Days.around(window.middle(), window.length() * 2);
            ways.add(wider.covers(whole) ? new Zoom.Way("out", all, false) : way("out", wider));
        }
        if (window.first().isAfter(whole.first())) {
            ways.add(way(
                    "earlier",
                    new Days(window.first().minusDays(half), window.last().minusDays(half))));
        }
        if (window.last().isBefore(whole.last())) {
            ways.add(way(
                    "later",
                    new Days(window.first().plusDays(half), window.last().plusDays(half))));
        }
        return ways;
    }

    private List<Zoom.Way> jumps() {
        long length = window.covers(whole) ? USUAL : window.length();
        List<Zoom.Way> ways = new ArrayList<>();
        ways.add(way("today", Days.around(today, length)));
        if (latestRound != null) {
            ways.add(way("round", Days.around(latestRound, length)));
        }
        ways.add(new Zoom.Way("all", all, window.covers(whole)));
        return ways;
    }

    private Zoom.Way way(String word, Days days) {
        return new Zoom.Way(word, address.apply(days.first(), days.last()), days.equals(window));
    }
}
