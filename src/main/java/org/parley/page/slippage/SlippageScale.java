package org.parley.page.slippage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.YearScale;

/**
 * Days before and after the day on which a round began (or today, where it is still to come), on one scale for all rounds
 * of a page. What lies left of the middle was announced for too early a day.
 *
 * @param reach days from the middle to each edge
 */
record SlippageScale(long reach) {

    private static final long LEAST = 14;
    private static final long MOST = 120;
    private static final double MIDDLE = 50;

    /** @param x and width in shares of the drawing, with their percent signs @param cut whether it goes on beyond an edge */
    record Bar(String x, String width, boolean cut) {}

    record Tick(String x, long days) {}

    /** Wide enough for most of these distances. @param distances in days from the middle */
    static SlippageScale of(List<Long> distances) {
        long widest = distances.stream().mapToLong(Math::abs).max().orElse(0);
        return new SlippageScale(Math.max(LEAST, Math.min(MOST, widest + 1)));
    }

    /** The window of an announcement, measured from that day; null where it is open to both sides. */
    @Nullable
    Bar bar(FuzzyDate window, LocalDate middle) {
        if (window.earliest() == null && window.latest() == null) {
            return null;
        }
        long from = window.earliest() == null ? -reach - 1 : ChronoUnit.DAYS.between(middle, window.earliest());
        long to = window.latest() == null ? reach + 1 : ChronoUnit.DAYS.between(middle, window.latest()) + 1;
        double left = share(from);
        double right = share(to);
        double width = Math.max(0.8, right - left);
        return new Bar(
                YearScale.number(Math.min(left, 100 - width)) + "%",
                YearScale.number(width) + "%",
                from < -reach || to > reach + 1);
    }

    public List<Tick> ticks() {
        long half = reach / 2;
        return List.of(tick(-half), tick(0), tick(half));
    }

    private Tick tick(long days) {
        return new Tick(YearScale.number(share(days)) + "%", Math.abs(days));
    }

    private double share(long days) {
        return Math.max(0, Math.min(100, MIDDLE + MIDDLE * days / reach));
    }
}
