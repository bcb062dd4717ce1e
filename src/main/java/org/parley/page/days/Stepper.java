package org.parley.page.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.record.issue.ComparedDays;
import org.parley.record.talks.RoundName;

/**
 * The way from round to round: each stop shows the day on which a round ended, compared with the day on which the one
 * before it did.
 */
public record Stepper(@Nullable Step previous, @Nullable Step next, List<Step> steps) {

    /** @param start what the first round is compared with; null where there is nothing to compare */
    public static Stepper of(RoundStops stops, @Nullable LocalDate start, ComparedDays days, ComparedAddress address) {
        List<Step> steps = new ArrayList<>();
        LocalDate before = start == null ? LocalDate.MAX : start;
        for (RoundStop stop : stops.stops()) {
            steps.add(step(stop.day(), stop.text(), stop.names(), before, days, address));
            before = stop.day();
        }
        if (!steps.isEmpty() && before.isBefore(days.today())) {
            steps.add(step(days.today(), DateWords.day(days.today()), List.of(), before, days, address));
        }
        return new Stepper(
                steps.stream()
                        .filter(each -> each.day().isBefore(days.asOf()))
                        .reduce((last, each) -> each)
                        .orElse(null),
                steps.stream()
                        .filter(each -> each.day().isAfter(days.asOf()))
                        .findFirst()
                        .orElse(null),
                List.copyOf(steps));
    }

    private static Step step(
            LocalDate day,
            String dayText,
            List<RoundName> rounds,
            LocalDate before,
            ComparedDays days,
            ComparedAddress address) {
        LocalDate since = before.isAfter(day) ? day : before;
        boolean isShown = day.equals(days.asOf()) && since.equals(days.since());
        return new Step(day, dayText, rounds, address.of(since, day), isShown);
    }

    /**
     * @param dayText when the rounds ended, as exactly as it is known
     * @param rounds that ended on the day; none where the day is today
     */
    public record Step(LocalDate day, String dayText, List<RoundName> rounds, String href, boolean isShown) {}
}
