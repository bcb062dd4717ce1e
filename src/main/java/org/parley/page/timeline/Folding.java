package org.parley.page.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Folds marks that would touch into stretches, none longer than two marks that just do not. */
final class Folding {

    /** Pixels between the middles of two marks, so that each can be hit. */
    static final double CLOSEST = 24;

    private Folding() {}

    /**
     * @param closest pixels between the middles of two marks
     * @return from left to right
     */
    static List<Stretch> of(boolean isOnLine, List<Spot> spots, double closest) {
        double touching = 100 * closest / Scale.WIDTH;
        List<Stretch> stretches = new ArrayList<>();
        List<Spot> open = new ArrayList<>();
        List<Spot> sorted = spots.stream()
                .sorted(Comparator.comparingDouble(Spot::middle)
                        .thenComparing(each -> each.dot().record()))
                .toList();
        for (Spot spot : sorted) {
            boolean touches = !open.isEmpty()
                    && spot.middle() - open.get(open.size() - 1).middle() < touching
                    && spot.middle() - open.get(0).middle() < 2 * touching;
            if (!touches && !open.isEmpty()) {
                stretches.add(new Stretch(isOnLine, List.copyOf(open)));
                open.clear();
            }
            open.add(spot);
        }
        if (!open.isEmpty()) {
            stretches.add(new Stretch(isOnLine, List.copyOf(open)));
        }
        return stretches;
    }
}
