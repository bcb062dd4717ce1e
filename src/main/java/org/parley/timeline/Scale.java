package org.parley.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where days stand on a drawing. */
record Scale(LocalDate first, LocalDate last) {

    /** The width, in pixels, that the labels are laid out for; a wider screen only gives them more room. */
    static final int WIDTH = 960;

    private static final int SHORTEST_DAYS = 60;
    private static final int TICK_PIXELS = 64;
    private static final int[] MONTHS_OF_TICKS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** Around all entries, and today where it follows closely, with some air; open ends stop at the edge. */
    static Scale around(List<Entry> entries, LocalDate today) {
        List<LocalDate> days = entries.stream()
                .flatMap(entry -> Stream.of(entry.first(), entry.last()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? today : days.get(0);
        LocalDate last = days.isEmpty() ? today : days.get(days.size() - 1);
        if (today.isAfter(last) && !today.isAfter(last.plusDays(ChronoUnit.DAYS.between(first, last) / 4))) {
            last = today;
        }
        long missing = Math.max(0, SHORTEST_DAYS - ChronoUnit.DAYS.between(first, last));
        long air = 3 + (ChronoUnit.DAYS.between(first, last) + missing) / 25;
        return new Scale(first.minusDays(missing / 2 + air), last.plusDays(missing / 2 + air));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** A share of the width from 0 to 100; null is open, and stands at the edge given. */
    double share(@Nullable LocalDate day, LocalDate edge) {
        return 100.0 * ChronoUnit.DAYS.between(first, day == null ? edge : day) / days();
    }

    /** A share of the width as pixels. */
    static double pixels(double share) {
        return share * WIDTH / 100;
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** The first days of months, as close as their words allow. */
    List<Lanes.Tick> ticks() {
        int step = MONTHS_OF_TICKS[MONTHS_OF_TICKS.length - 1];
        for (int months : MONTHS_OF_TICKS) {
            if (pixels(100.0 * months * 30.4 / days()) >= TICK_PIXELS) {
                step = months;
                break;
            }
        }
        List<Lanes.Tick> ticks = new ArrayList<>();
        LocalDate tick =
                step > 12 ? LocalDate.of(first.getYear() / (step / 12) * (step / 12), 1, 1) : first.withDayOfYear(1);
        for (; !tick.isAfter(last); tick = tick.plusMonths(step)) {
            double share = share(tick, first);
            if (share >= 0 && pixels(100 - share) > TICK_PIXELS / 2.0) {
                ticks.add(new Lanes.Tick(words(tick, step, ticks.isEmpty()), percent(share)));
            }
        }
        return ticks;
    }

    private static String words(LocalDate tick, int step, boolean isFirst) {
        if (step >= 12) {
            return YEAR.format(tick);
        }
        return (isFirst || tick.getMonthValue() == 1 ? MONTH_AND_YEAR : MONTH).format(tick);
    }
}
