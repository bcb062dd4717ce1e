package org.parley.page.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Track;

/** Which entries stand where, and which fold, lane by lane; how each of them reads is not needed for that. */
record Layout(Scale scale, List<Row> rows) {

    /** Marks that a page can carry and an eye can take in: where there are more, more fold. */
    private static final int MOST = 160;

    /**
     * A lane.
     *
     * @param name null for what belongs to no track
     * @param stretches from left to right
     */
    record Row(@Nullable String name, List<Stretch> stretches) {}

    static Layout of(Collection<Dot> dots, List<Track> tracks, Scale scale) {
        List<Spot> spots = dots.stream().map(each -> Spot.of(each, scale)).toList();
        for (double closest = Folding.CLOSEST; ; closest *= 1.4) {
            Layout layout = new Layout(scale, rows(spots, tracks, closest));
            if (layout.stretches().count() <= MOST || closest > Scale.WIDTH) {
                return layout;
            }
        }
    }

    Stream<Stretch> stretches() {
        return rows.stream().flatMap(each -> each.stretches().stream());
    }

    /** The numbers of the records of which a drawing has to know how they read. */
    List<Long> named() {
        return stretches().flatMap(each -> each.samples().stream()).toList();
    }

    private static List<Row> rows(List<Spot> spots, List<Track> tracks, double closest) {
        List<Row> rows = new ArrayList<>();
        tracks.forEach(track -> rows.add(new Row(track.name(), folded(spots, track.slug(), closest))));
        rows.add(new Row(null, folded(spots, null, closest)));
        rows.removeIf(each -> each.stretches().isEmpty());
        return rows;
    }

    private static List<Stretch> folded(List<Spot> spots, @Nullable String track, double closest) {
        List<Spot> own = spots.stream()
                .filter(each -> Objects.equals(each.dot().track(), track))
                .toList();
        return Stream.of(true, false)
                .flatMap(isOnLine -> Folding.of(
                        isOnLine,
                        own.stream()
                                .filter(each -> each.dot().standsOnLine() == isOnLine)
                                .toList(),
                        closest)
                        .stream())
                .sorted(Comparator.comparingDouble(Stretch::middle)
                        .thenComparing(each -> each.first().dot().record()))
                .toList();
    }
}
