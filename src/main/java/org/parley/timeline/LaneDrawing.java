package org.parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.negotiation.Track;

/** Draws entries in lanes: one for each track that has any, and one for what belongs to none. */
public final class LaneDrawing {

    private static final int TOP = 44;
    private static final int LANE = 68;
    private static final int LINE_IN_LANE = 18;

    /** What matters most takes the line and the labels first; the small marks fill what is left. */
    private static final Comparator<Entry> ORDER_OF_PLACING = Comparator.comparing(Entry::kind)
            .thenComparing(Entry::first, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Entry::record);

    private final Scale scale;
    private final Function<Entry, String> address;
    private final List<Lanes.Lane> lanes = new ArrayList<>();
    private int hidden;

    private LaneDrawing(Scale scale, Function<Entry, String> address) {
        this.scale = scale;
        this.address = address;
    }

    /** @param address where the mark of an entry leads */
    public static Lanes of(List<Entry> entries, List<Track> tracks, LocalDate today, Function<Entry, String> address) {
        LaneDrawing drawing = new LaneDrawing(Scale.around(entries, today), address);
        tracks.forEach(track -> drawing.lane(track.name(), entriesOf(entries, track.slug())));
        drawing.lane(null, entriesOf(entries, null));
        return drawing.finish(entries, today);
    }

    private static List<Entry> entriesOf(List<Entry> entries, @Nullable String track) {
        return entries.stream()
                .filter(each -> Objects.equals(each.track(), track))
                .sorted(ORDER_OF_PLACING)
                .toList();
    }

    private void lane(@Nullable String name, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        int line = TOP + lanes.size() * LANE + LINE_IN_LANE;
        LanePlaces places = new LanePlaces(scale, line);
        List<Lanes.Mark> marks = new ArrayList<>();
        for (Entry entry : entries) {
            LanePlaces.Place place = places.take(entry);
            if (place == null) {
                hidden++;
            } else {
                marks.add(mark(entry, place));
            }
        }
        lanes.add(new Lanes.Lane(name, line, marks));
    }

    private Lanes.Mark mark(Entry entry, LanePlaces.Place place) {
        return new Lanes.Mark(
                entry,
                address.apply(entry),
                Scale.percent(place.from()),
                Scale.percent(place.middle()),
                Scale.percent(place.width()),
                place.y(),
                !entry.isCertain(),
                place.label());
    }

    private Lanes finish(List<Entry> entries, LocalDate today) {
        return new Lanes(
                lanes,
                scale.ticks(),
                scale.covers(today) ? today(today) : null,
                TOP + lanes.size() * LANE + 4,
                DateWords.span(scale.first(), scale.last()),
                hidden,
                entries.stream().map(Entry::kind).distinct().sorted().toList());
    }

    private Lanes.Label today(LocalDate today) {
        double share = scale.share(today, today);
        String anchor = share > 94 ? "end" : share < 6 ? "start" : "middle";
        return new Lanes.Label(DateWords.day(today), Scale.percent(share), 12, anchor);
    }
}
