package org.parley.page.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sets windows that overlap above one another, as far as a lane has room, so that each can be seen from its first day to its last. */
final class FadeRows {

    /** With more the last of them overlap. */
    static final int MOST = 3;

    static final int HEIGHT = 13;

    private static final double GAP = 0.5;

    private final Map<Stretch, Integer> rows = new IdentityHashMap<>();

    /** @param windows that stand alone, above the line of one lane */
    static FadeRows of(Collection<Stretch> windows) {
        FadeRows placed = new FadeRows();
        List<Double> ends = new ArrayList<>();
        windows.stream()
                .sorted(Comparator.comparingDouble(each -> each.first().from()))
                .forEach(each -> placed.rows.put(each, row(ends, each.first())));
        return placed;
    }

    /** How many rows stand above the first. */
    int more() {
        return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Counted from the line upwards; the first for whatever is no window. */
    int of(Stretch stretch) {
        return rows.getOrDefault(stretch, 0);
    }

    private static int row(List<Double> ends, Spot spot) {
        double end = spot.from() + spot.width() + GAP;
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= spot.from()) {
                ends.set(row, end);
                return row;
            }
        }
        if (ends.size() < MOST) {
            ends.add(end);
            return ends.size() - 1;
        }
        ends.set(MOST - 1, Math.max(end, ends.get(MOST - 1)));
        return MOST - 1;
    }
}
