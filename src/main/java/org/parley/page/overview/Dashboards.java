package org.parley.page.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.page.timeline.Entries;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.EntryKind;
import org.parley.page.timeline.LaneDrawing;
import org.parley.record.Addresses;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issues;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a negotiation stands. */
@Service
class Dashboards {

    private static final int ENTRIES_DRAWN = 24;
    private static final int ENTRIES_LISTED = 6;
    private static final int ENTRIES_AHEAD = 6;

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Entries entries;
    private final Issues issues;
    private final RecentAgreements agreements;
    private final RoundsAroundToday rounds;
    private final Clock clock;

    Dashboards(
            NegotiationBands bands,
            Tracks tracks,
            Entries entries,
            Issues issues,
            RecentAgreements agreements,
            RoundsAroundToday rounds,
            Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.entries = entries;
        this.issues = issues;
        this.agreements = agreements;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Dashboard of(String negotiation) {
        LocalDate today = LocalDate.now(clock);
        NegotiationBand band = bands.of(negotiation);
        Set<Long> number = Set.of(band.id());
        NextRound next = rounds.next(number, today).get(band.id());
        Round latest = rounds.latestWhole(band.id(), today);
        List<Entry> drawn = entries.landmarks(band.id(), today, ENTRIES_AHEAD, ENTRIES_DRAWN);
        String timeline = Addresses.within(negotiation, "timeline");
        Function<Entry, String> address = entry ->
                Objects.requireNonNullElseGet(entry.address(negotiation), () -> timeline + "#" + entry.anchor());
        Function<Entry, Dashboard.Recent> listed = entry -> new Dashboard.Recent(entry, address.apply(entry));
        return new Dashboard(
                band,
                today,
                LaneDrawing.of(drawn, tracks.ofNegotiation(negotiation), today, address, timeline),
                drawn.stream()
                        .filter(entry -> !entry.isAhead(today))
                        .limit(ENTRIES_LISTED)
                        .map(listed)
                        .toList(),
                drawn.stream()
                        .filter(entry -> entry.isAhead(today) && entry.kind() != EntryKind.EXPECTED_ROUND)
                        .map(listed)
                        .toList(),
                ChecklistSummary.of(
                        issues.withStatusChanges(negotiation),
                        today,
                        ComparedDays.reach(today, band.lastEvent()),
                        latest == null ? null : dayBefore(latest),
                        negotiation),
                next,
                latest,
                rounds.groupsIn(latest),
                agreements.of(negotiation, today));
    }

    /** The day before a round began, as far as is known: what moved in it shows against that day. */
    private static @Nullable LocalDate dayBefore(Round round) {
        return round.firstDay() == null ? null : round.firstDay().countsFrom().minusDays(1);
    }
}
