package org.parley.page.slippage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.YearScale;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.ScheduleAnnouncement;

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

    /**
     * @param x and width in shares of the drawing, with their percent signs
     * @param cut whether it goes on beyond an edge
     */
    record Bar(String x, String width, boolean cut) {}

    record Tick(String x, long days) {}

    /** Wide enough for most of what was announced of these rounds. */
    static SlippageScale of(List<RoundSchedule> rounds) {
        long widest = rounds.stream()
                .flatMap(SlippageScale::distances)
                .mapToLong(Math::abs)
                .max()
                .orElse(0);
        return new SlippageScale(Math.max(LEAST, Math.min(MOST, widest + 1)));
    }

    /** Days from the middle to the ends of all windows that were announced of a round. */
    private static Stream<Long> distances(RoundSchedule round) {
        LocalDate middle = middle(round);
        return middle == null
                ? Stream.empty()
                : round.announcements().stream()
                        .map(ScheduleAnnouncement::window)
                        .flatMap(Stream::ofNullable)
                        .flatMap(window -> Stream.of(window.earliest(), window.latest()))
                        .flatMap(Stream::ofNullable)
                        .map(day -> ChronoUnit.DAYS.between(middle, day));
    }

    /** When it began, at the earliest; today where it is still to come; null where there is nothing to measure by. */
    private static @Nullable LocalDate middle(RoundSchedule round) {
        FuzzyDate begun = round.round().firstDay();
        if (round.round().status().isHeld()) {
            return begun == null ? null : begun.countsFrom();
        }
        return round.today();
    }

    /** The window of an announcement; null where none was named, or there is nothing to measure it by. */
    public @Nullable Bar bar(RoundSchedule round, ScheduleAnnouncement announcement) {
        FuzzyDate window = announcement.window();
        LocalDate middle = middle(round);
        return window == null || middle == null ? null : bar(window, middle);
    }

    /** Whether a window of the round can be drawn. */
    public boolean draws(RoundSchedule round) {
        return round.announcements().stream().anyMatch(each -> bar(round, each) != null);
    }

    private @Nullable Bar bar(FuzzyDate window, LocalDate middle) {
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
