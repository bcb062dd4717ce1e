package org.parley.page.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
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

    /** Around all entries, and today where it follows closely, with some air; open ends stop at the edge. */
    static Scale around(Collection<Dot> dots, LocalDate today) {
        List<LocalDate> days = dots.stream()
                .flatMap(dot -> Stream.of(dot.first(), dot.last()))
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

    /** All days from the first to the end of the last. */
    static Scale within(LocalDate first, LocalDate last) {
        return new Scale(first, last.plusDays(1));
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

    /** The day that stands at a share of the width. */
    LocalDate day(double share) {
        return first.plusDays(Math.round(share * days() / 100));
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
