package org.parley.page.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.parley.page.timeline.Entries;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.EntryKind;
import org.parley.page.timeline.LaneDrawing;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.issue.Issues;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a negotiation stands, in eleven statements. */
@Service
class Dashboards {

    private static final int ENTRIES_DRAWN = 24;
    private static final int ENTRIES_LISTED = 6;
    private static final int NEWEST_DEALS = 4;
    private static final int OWING_DEALS = 2;

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Entries entries;
    private final Issues issues;
    private final Agreements agreements;
    private final Precedents precedents;
    private final NextRounds nextRounds;
    private final HeldRounds heldRounds;
    private final Clock clock;

    Dashboards(
            NegotiationBands bands,
            Tracks tracks,
            Entries entries,
            Issues issues,
            Agreements agreements,
            Precedents precedents,
            NextRounds nextRounds,
            HeldRounds heldRounds,
            Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.entries = entries;
        this.issues = issues;
        this.agreements = agreements;
        this.precedents = precedents;
        this.nextRounds = nextRounds;
        this.heldRounds = heldRounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Dashboard of(String negotiation) {
        LocalDate today = LocalDate.now(clock);
        NegotiationBand band = bands.of(negotiation);
        Set<Long> number = Set.of(band.id());
        NextRound next = nextRounds.of(number, today).get(band.id());
        HeldRound latest = heldRounds.latest(number, today).get(band.id());
        List<Entry> drawn = entries.newest(
                band.id(),
                ENTRIES_DRAWN,
                EntryKind.ROUND,
                EntryKind.EXPECTED_ROUND,
                EntryKind.AGREEMENT,
                EntryKind.MILESTONE);
        String timeline = Addresses.within(negotiation, "timeline");
        Function<Entry, String> address = entry ->
                Objects.requireNonNullElseGet(entry.address(negotiation), () -> timeline + "#" + entry.anchor());
        return new Dashboard(
                band,
                LaneDrawing.of(
                        drawn,
                        tracks.ofNegotiation(negotiation),
                        today,
                        address,
                        timeline),
                drawn.stream()
                        .filter(entry -> entry.kind() != EntryKind.EXPECTED_ROUND)
                        .limit(ENTRIES_LISTED)
                        .map(entry -> new Dashboard.Recent(entry, address.apply(entry)))
                        .toList(),
                ChecklistSummary.of(
                        issues.withStatusChanges(negotiation),
                        today,
                        latest == null ? null : latest.dayBefore(),
                        negotiation),
                next,
                next == null ? List.of() : nextRounds.announcements(next),
                latest,
                latest == null ? List.of() : heldRounds.seats(latest),
                latest == null ? List.of() : heldRounds.groups(latest),
                deals(agreements.withDeliveries(negotiation), today));
    }

    /** The newest, and the last ones before them of which something is still owed. */
    private List<Deal> deals(List<Agreement> all, LocalDate today) {
        Map<Agreement, List<Tally>> shown = new LinkedHashMap<>();
        int owing = 0;
        for (Agreement agreement : Deal.newestFirst(all)) {
            List<Tally> tallies = Tally.of(agreement, today);
            boolean isNew = shown.size() < NEWEST_DEALS;
            boolean isOwing = tallies.stream().anyMatch(Tally::isOwing);
            if (isNew || (isOwing && owing++ < OWING_DEALS)) {
                shown.put(agreement, tallies);
            }
        }
        Map<Long, Precedent> before =
                precedents.of(shown.keySet().stream().map(Agreement::id).toList());
        List<Deal> deals = new ArrayList<>();
        shown.forEach((agreement, tallies) -> deals.add(Deal.of(agreement, before.get(agreement.id()), tallies)));
        return deals;
    }
}
