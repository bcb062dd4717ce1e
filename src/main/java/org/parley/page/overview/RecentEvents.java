package org.parley.page.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.parley.page.timeline.Entries;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.EntryKind;
import org.parley.page.timeline.LaneDrawing;
import org.parley.page.timeline.Lanes;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Track;
import org.springframework.stereotype.Service;

/** Finds what happened last in a negotiation, and what is dated after today. */
@Service
class RecentEvents {

    private static final int DRAWN = 24;
    private static final int LISTED = 6;
    private static final int AHEAD = 6;

    private final Entries entries;

    RecentEvents(Entries entries) {
        this.entries = entries;
    }

    Found of(NegotiationBand band, List<Track> tracks, LocalDate today) {
        List<Entry> drawn = entries.landmarks(band.id(), today, AHEAD, DRAWN);
        String timeline = Addresses.within(band.slug(), "timeline");
        Function<Entry, String> address = entry ->
                Objects.requireNonNullElseGet(entry.address(band.slug()), () -> timeline + "#" + entry.anchor());
        Function<Entry, Recent> listed = entry -> new Recent(entry, address.apply(entry));
        return new Found(
                LaneDrawing.of(drawn, tracks, today, address, timeline),
                drawn.stream()
                        .filter(entry -> !entry.isAhead(today))
                        .limit(LISTED)
                        .map(listed)
                        .toList(),
                drawn.stream()
                        .filter(entry -> entry.isAhead(today) && entry.kind() != EntryKind.EXPECTED_ROUND)
                        .map(listed)
                        .toList());
    }

    /**
     * @param recent what was, the newest first
     * @param ahead what is dated later than the day and is no round to come, the soonest first
     */
    record Found(Lanes lanes, List<Recent> recent, List<Recent> ahead) {

        public boolean isEmpty() {
            return recent.isEmpty() && ahead.isEmpty();
        }
    }

    /**
     * An entry of the timeline.
     *
     * @param href to its record, or to the timeline where it has no page
     */
    record Recent(Entry entry, String href) {}
}
