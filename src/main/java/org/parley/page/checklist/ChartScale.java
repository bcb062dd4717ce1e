package org.parley.page.checklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where days stand along the width of a chart. */
record ChartScale(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS_NAMED = 8;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    double share(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    String percent(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", share(day));
    }

    /** In thousandths of the width. */
    String thousandths(LocalDate day) {
        return String.format(Locale.ROOT, "%.1f", share(day) * 10).replace(".0", "");
    }

    /** The beginnings of years, not too many of them. */
    List<StepChart.Tick> years() {
        int years = last.getYear() - first.getYear();
        int step = step(years, MOST_YEARS_NAMED);
        List<StepChart.Tick> ticks = new ArrayList<>();
        for (int year = (first.getYear() / step + 1) * step; year <= last.getYear(); year += step) {
            ticks.add(new StepChart.Tick(String.valueOf(year), percent(LocalDate.of(year, 1, 1))));
        }
        return ticks;
    }

    /** The least round number of which so many cover a range. */
    static int step(int range, int most) {
        for (int step : STEPS) {
            if (range <= step * most) {
                return step;
            }
        }
        return Math.max(1, range);
    }
}
