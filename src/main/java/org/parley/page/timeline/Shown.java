package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the entries that pass a filter stands on the days asked for.
 *
 * @param dots the newest first
 */
record Shown(TimelineFilter filter, List<Dot> dots, Scale scale, Zooming.Days days) {

    static Shown of(List<Dot> all, TimelineFilter filter, LocalDate today) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        List<Dot> dots =
                all.stream().filter(each -> each.mayFallWithin(from, to)).toList();
        Scale around = Scale.around(dots.isEmpty() ? all : dots, today);
        if (from == null && to == null) {
            return new Shown(filter, dots, around, new Zooming.Days(around.first(), around.last()));
        }
        LocalDate first = from == null ? before(around.first(), to) : from;
        LocalDate last = to == null ? after(around.last(), from) : to;
        return new Shown(filter, dots, Scale.within(first, last), new Zooming.Days(first, last));
    }

    private static LocalDate before(LocalDate day, @Nullable LocalDate end) {
        return end != null && day.isAfter(end) ? end : day;
    }

    private static LocalDate after(LocalDate day, @Nullable LocalDate start) {
        return start != null && day.isBefore(start) ? start : day;
    }

    Timeline.Elsewhere elsewhere(List<Dot> all) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return new Timeline.Elsewhere(
                from == null
                        ? 0
                        : all.stream()
                                .filter(each -> each.until().isBefore(from))
                                .count(),
                to == null
                        ? 0
                        : all.stream().filter(each -> each.from().isAfter(to)).count());
    }

    Zooming zooming(List<Dot> all, LocalDate today, String negotiation) {
        Scale whole = Scale.around(all, today);
        LocalDate latestRound = all.stream()
                .filter(each -> each.kind() == EntryKind.ROUND)
                .map(Dot::from)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Zooming(
                days,
                new Zooming.Days(whole.first(), whole.last()),
                today,
                latestRound,
                filter.within(null, null).address(negotiation, 1),
                (first, last) -> filter.within(first, last).address(negotiation, 1));
    }
}
