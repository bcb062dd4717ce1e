package org.parley.page.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where and how a drawing names its days: as close as the words allow, from single days to thousands of years. */
final class Ticks {

    private static final int PIXELS = 64;
    private static final int[] DAYS = {1, 7};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Ticks() {}

    static List<Lanes.Tick> of(Scale scale) {
        for (int days : DAYS) {
            if (fits(scale, days)) {
                return days(scale, days);
            }
        }
        for (int months : MONTHS) {
            if (fits(scale, months * 30.4)) {
                return months(scale, months);
            }
        }
        return List.of();
    }

    private static boolean fits(Scale scale, double days) {
        return Scale.pixels(100.0 * days / scale.days()) >= PIXELS;
    }

    /** Single days, or Mondays. */
    private static List<Lanes.Tick> days(Scale scale, int step) {
        LocalDate day = step == 1 ? scale.first() : scale.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<Lanes.Tick> ticks = new ArrayList<>();
        for (; day.isBefore(scale.last()); day = day.plusDays(step)) {
            boolean namesYear = ticks.isEmpty() || day.getDayOfYear() <= step;
            add(ticks, scale, day, DAY.format(day) + (namesYear ? " " + day.getYear() : ""));
        }
        return ticks;
    }

    /** The first days of months. */
    private static List<Lanes.Tick> months(Scale scale, int step) {
        int years = Math.max(1, step / 12);
        LocalDate day = LocalDate.of(Math.floorDiv(scale.first().getYear(), years) * years, 1, 1);
        List<Lanes.Tick> ticks = new ArrayList<>();
        for (; !day.isAfter(scale.last()); day = day.plusMonths(step)) {
            add(ticks, scale, day, words(day, step, ticks.isEmpty()));
        }
        return ticks;
    }

    private static void add(List<Lanes.Tick> ticks, Scale scale, LocalDate day, String words) {
        double share = scale.share(day, scale.first());
        if (share >= 0 && day.getYear() > 0 && Scale.pixels(100 - share) > PIXELS / 2.0) {
            ticks.add(new Lanes.Tick(words, Scale.percent(share)));
        }
    }

    private static String words(LocalDate day, int step, boolean isFirst) {
        if (step >= 12) {
            return String.valueOf(day.getYear());
        }
        return (isFirst || day.getMonthValue() == 1 ? MONTH_AND_YEAR : MONTH).format(day);
    }
}
