package org.parley.page.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the timeline of a negotiation, in six statements however many entries it has. */
@Service
class Timelines {

    private static final int ENTRIES_ON_A_PAGE = 60;

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Choices choices;
    private final Dots dots;
    private final Entries entries;
    private final Clock clock;

    Timelines(NegotiationBands bands, Tracks tracks, Choices choices, Dots dots, Entries entries, Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.choices = choices;
        this.dots = dots;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public Timeline of(String negotiation, TimelineFilter filter, int page) {
        LocalDate today = LocalDate.now(clock);
        NegotiationBand band = bands.of(negotiation);
        List<Track> lanes = tracks.ofNegotiation(negotiation);
        Timeline.Choice choice = choices.of(band.id(), tracks(lanes), filter);
        List<Dot> all = dots.of(band.id(), filter);
        Shown shown = Shown.of(all, filter, today);
        Paging paging =
                Paging.of(page, ENTRIES_ON_A_PAGE, shown.dots().size(), other -> filter.address(negotiation, other));
        List<Long> listed = shown.dots().stream()
                .skip((page - 1L) * ENTRIES_ON_A_PAGE)
                .limit(ENTRIES_ON_A_PAGE)
                .map(Dot::record)
                .toList();
        Layout layout = Layout.of(shown.dots(), lanes, shown.scale());
        List<Long> named = new ArrayList<>(listed);
        named.addAll(layout.named());
        Map<Long, Entry> told = entries.of(band.id(), named);
        MarkAddresses addresses = new MarkAddresses(negotiation, filter, new HashSet<>(listed), layout.scale());
        return new Timeline(
                band,
                filter,
                choice,
                new LaneDrawing(layout, told, addresses::of, addresses::opened)
                        .draw(today, shown.dots().stream().map(Dot::kind).toList()),
                Dot.span(shown.dots()),
                shown.zooming(all, today, negotiation).find(),
                shown.elsewhere(all),
                page == 1 ? dots.undated(band.id(), filter) : List.of(),
                Month.of(listed.stream().map(told::get).filter(Objects::nonNull).toList(), negotiation, today),
                paging);
    }

    private static List<Timeline.Option> tracks(List<Track> tracks) {
        return Stream.concat(
                        tracks.stream().map(each -> new Timeline.Option(each.slug(), each.name(), false)),
                        Stream.of(new Timeline.Option(TimelineFilter.OTHER, null, false)))
                .toList();
    }
}
