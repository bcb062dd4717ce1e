package org.parley.page.positions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.RoundStops;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Position;
import org.parley.record.issue.Standing;
import org.parley.record.party.Party;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the positions of the parties on each issue, in six statements. */
@Service
class PositionMatrices {

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final Evidences evidences;

    PositionMatrices(NegotiationBands bands, Issues issues, Rounds rounds, Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public PositionMatrix of(String negotiation, ComparedDays days, PositionFilter filter) {
        NegotiationBand band = bands.of(negotiation);
        List<Issue> all = issues.withStatusChanges(negotiation);
        issues.withPositions(negotiation); // fills the positions of the issues above: one session, one object each
        Map<Standing, HeldPositions> held = held(all, days);
        Set<Long> numbers = rounds.partiesAtTheTable(negotiation);
        Predicate<Party> isAtTheTable = party -> numbers.contains(party.id());
        List<Party> atTheTable = PositionColumn.inOrder(held.values(), isAtTheTable).stream()
                .filter(isAtTheTable)
                .toList();
        Map<Standing, HeldPositions> shown = new LinkedHashMap<>(held);
        shown.entrySet().removeIf(each -> !filter.shows(each.getKey().issue(), each.getValue()));
        Evidence evidence = evidences.behind(shown.values().stream()
                .flatMap(each -> each.now().values().stream())
                .map(Position::id)
                .toList());
        PositionRows rows = new PositionRows(negotiation, days.asOf(), atTheTable, evidence);
        ComparedAddress address = new ComparedAddress(negotiation, "positions", filter.query());
        RoundStops stops = RoundStops.of(rounds.begun(negotiation), days.today());
        LocalDate start = ChecklistComparison.firstDay(all).orElse(null);
        return new PositionMatrix(
                band,
                days,
                filter,
                PositionChoices.of(all, filter, days, address),
                held.values().stream().anyMatch(each -> !each.now().isEmpty()),
                PositionColumn.inOrder(shown.values(), isAtTheTable).stream()
                        .map(each -> PositionColumn.of(each, isAtTheTable.test(each)))
                        .toList(),
                shown.entrySet().stream()
                        .map(each -> rows.row(each.getKey(), each.getValue()))
                        .toList(),
                Stepper.of(stops, start, days, address),
                new ComparedPresets(days, address)
                        .all(stops.lastBegun(days.asOf()).orElse(null), start),
                evidence.notes());
    }

    /** Of the issues that were raised by the day, and of those that parties spoke about before, the hardest first. */
    private static Map<Standing, HeldPositions> held(List<Issue> all, ComparedDays days) {
        Map<Standing, HeldPositions> held = new LinkedHashMap<>();
        all.stream()
                .map(each -> Standing.of(each, days.since(), days.asOf()))
                .sorted(ChecklistComparison.HARDEST_FIRST)
                .forEach(each -> held.put(each, HeldPositions.of(each.issue(), days.since(), days.asOf())));
        held.entrySet()
                .removeIf(each ->
                        each.getKey().now() == null && each.getValue().now().isEmpty());
        return held;
    }
}
