package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.record.talks.Track;

/** Draws entries in lanes: one for each track that has any, and one for what belongs to none. */
public final class LaneDrawing {

    private static final int TOP = 48;
    private static final int LANE = 76;
    private static final int LINE_IN_LANE = 24;
    private static final int ABOVE_LINE = 21;
    private static final int LABEL_UNDER_LINE = 26;

    private final Layout layout;
    private final Map<Long, Entry> entries;
    private final Function<Entry, String> address;
    private final Function<Stretch, String> opened;

    /**
     * @param entries by the numbers that the layout names
     * @param address where the mark of an entry leads
     * @param opened where the mark of a stretch leads
     */
    LaneDrawing(
            Layout layout,
            Map<Long, Entry> entries,
            Function<Entry, String> address,
            Function<Stretch, String> opened) {
        this.layout = layout;
        this.entries = entries;
        this.address = address;
        this.opened = opened;
    }

    /**
     * A small drawing of the newest.
     *
     * @param timeline the address of the whole
     */
    public static Lanes of(
            List<Entry> newest, List<Track> tracks, LocalDate today, Function<Entry, String> address, String timeline) {
        List<Dot> dots = newest.stream().map(Dot::of).toList();
        Layout layout = Layout.of(dots, tracks, Scale.around(dots, today));
        Map<Long, Entry> byNumber = newest.stream().collect(Collectors.toMap(Entry::record, Function.identity()));
        return new LaneDrawing(
                        layout,
                        byNumber,
                        address,
                        stretch -> timeline + "?from=" + stretch.from() + "&to=" + stretch.until())
                .draw(today, newest.stream().map(Entry::kind).toList());
    }

    Lanes draw(LocalDate today, Collection<EntryKind> kinds) {
        Scale scale = layout.scale();
        List<Lanes.Lane> lanes = new ArrayList<>();
        int bottom = TOP;
        for (Layout.Row row : layout.rows()) {
            Lanes.Lane lane = lane(row, bottom);
            lanes.add(lane);
            bottom += LANE + lane.more() * FadeRows.HEIGHT;
        }
        return new Lanes(
                lanes,
                Ticks.of(scale),
                scale.covers(today) ? today(today, scale) : null,
                bottom + 4,
                DateWords.span(scale.first(), scale.last().minusDays(1)),
                kinds.stream().distinct().sorted().toList());
    }

    /** What matters most takes the labels first; drawn is all from left to right. */
    private Lanes.Lane lane(Layout.Row row, int top) {
        FadeRows fades = FadeRows.of(row.stretches().stream()
                .filter(each ->
                        each.isAlone() && !each.isOnLine() && !entry(each).isCertain())
                .toList());
        int line = top + fades.more() * FadeRows.HEIGHT + LINE_IN_LANE;
        LabelRows labels = new LabelRows(line + LABEL_UNDER_LINE);
        Map<Stretch, Lanes.Label> given = new IdentityHashMap<>();
        row.stretches().stream()
                .filter(Stretch::isAlone)
                .sorted(Comparator.comparing(each -> each.first().dot().kind()))
                .forEach(each -> {
                    Lanes.Label label = labels.place(entry(each).shownLabel(), each.middle());
                    if (label != null) {
                        given.put(each, label);
                    }
                });
        return new Lanes.Lane(
                row.name(),
                line,
                fades.more(),
                row.stretches().stream()
                        .map(each -> item(
                                each,
                                each.isOnLine() ? line : line - ABOVE_LINE - fades.of(each) * FadeRows.HEIGHT,
                                given.get(each)))
                        .toList());
    }

    private Lanes.Item item(Stretch stretch, int y, Lanes.@Nullable Label label) {
        if (!stretch.isAlone()) {
            return new Lanes.Item(null, Lanes.Group.of(stretch, y, samples(stretch), opened.apply(stretch)));
        }
        Entry entry = entry(stretch);
        Spot spot = stretch.first();
        return new Lanes.Item(
                new Lanes.Mark(
                        entry,
                        address.apply(entry),
                        Scale.percent(spot.from()),
                        Scale.percent(spot.middle()),
                        Scale.percent(spot.width()),
                        y,
                        !entry.isCertain(),
                        label,
                        Lanes.Side.of(spot.middle())),
                null);
    }

    private Entry entry(Stretch alone) {
        return Objects.requireNonNull(entries.get(alone.first().dot().record()));
    }

    private List<Entry> samples(Stretch stretch) {
        return stretch.samples().stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Lanes.Label today(LocalDate today, Scale scale) {
        double share = scale.share(today, today);
        String anchor = share > 94 ? "end" : share < 6 ? "start" : "middle";
        return new Lanes.Label(DateWords.day(today), Scale.percent(share), 12, anchor);
    }
}
