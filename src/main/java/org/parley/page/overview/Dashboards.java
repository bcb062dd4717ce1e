package org.parley.page.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.page.timeline.Entries;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.EntryKind;
import org.parley.page.timeline.LaneDrawing;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.Issues;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a negotiation stands. */
@Service
class Dashboards {

    private static final int ENTRIES_DRAWN = 24;
    private static final int ENTRIES_LISTED = 6;
    private static final int NEWEST_AGREEMENTS = 4;
    private static final int OWING_AGREEMENTS = 2;

    /** Those without a day come last. */
    private static final Comparator<Agreement> NEWEST_FIRST = Comparator.comparing(
                    Agreement::date, Comparator.nullsLast(Comparator.<FuzzyDate>reverseOrder()))
            .thenComparing(Agreement::id, Comparator.reverseOrder());

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Entries entries;
    private final Issues issues;
    private final Agreements agreements;
    private final Precedents precedents;
    private final RoundsAroundToday rounds;
    private final Rounds allRounds;
    private final GroupSessions sessions;
    private final Clock clock;

    Dashboards(
            NegotiationBands bands,
            Tracks tracks,
            Entries entries,
            Issues issues,
            Agreements agreements,
            Precedents precedents,
            RoundsAroundToday rounds,
            Rounds allRounds,
            GroupSessions sessions,
            Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.entries = entries;
        this.issues = issues;
        this.agreements = agreements;
        this.precedents = precedents;
        this.rounds = rounds;
        this.allRounds = allRounds;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Dashboard of(String negotiation) {
        LocalDate today = LocalDate.now(clock);
        NegotiationBand band = bands.of(negotiation);
        Set<Long> number = Set.of(band.id());
        NextRound next = rounds.next(number, today).get(band.id());
        Round latest = rounds.latest(number, today).get(band.id());
        if (latest != null) {
            allRounds.withDelegations(List.of(latest.id())); // fills the latest
        }
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
                LaneDrawing.of(drawn, tracks.ofNegotiation(negotiation), today, address, timeline),
                drawn.stream()
                        .filter(entry -> entry.kind() != EntryKind.EXPECTED_ROUND)
                        .limit(ENTRIES_LISTED)
                        .map(entry -> new Dashboard.Recent(entry, address.apply(entry)))
                        .toList(),
                ChecklistSummary.of(
                        issues.withStatusChanges(negotiation),
                        today,
                        latest == null ? null : dayBefore(latest),
                        negotiation),
                next,
                latest,
                new GroupHistory(latest == null ? List.of() : sessions.ofGroupsThatSatIn(latest.id())),
                agreed(agreements.withDeliveries(negotiation), today));
    }

    /** The day before a round began, as far as is known: what moved in it shows against that day. */
    private static @Nullable LocalDate dayBefore(Round round) {
        return round.firstDay() == null ? null : round.firstDay().countsFrom().minusDays(1);
    }

    /** The newest, and the last ones before them of which something is still owed. */
    private List<Dashboard.Agreed> agreed(List<Agreement> all, LocalDate today) {
        Map<Agreement, List<Tally>> shown = new LinkedHashMap<>();
        int owing = 0;
        for (Agreement agreement : newestFirst(all)) {
            List<Tally> tallies = Tally.of(agreement, today);
            boolean isNew = shown.size() < NEWEST_AGREEMENTS;
            boolean isOwing = tallies.stream().anyMatch(Tally::isOwing);
            if (isNew || (isOwing && owing++ < OWING_AGREEMENTS)) {
                shown.put(agreement, tallies);
            }
        }
        Map<Long, Precedent> before =
                precedents.of(shown.keySet().stream().map(Agreement::id).toList());
        return shown.entrySet().stream()
                .map(each -> new Dashboard.Agreed(
                        each.getKey(), before.get(each.getKey().id()), each.getValue()))
                .toList();
    }

    static List<Agreement> newestFirst(Collection<Agreement> all) {
        return all.stream().sorted(NEWEST_FIRST).toList();
    }
}
