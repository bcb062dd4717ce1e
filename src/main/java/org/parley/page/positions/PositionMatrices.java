package org.parley.page.positions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.page.days.RoundStops;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.party.Party;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Rounds;
import org.parley.web.NameOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PositionMatrices {

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final Publications publications;
    private final Evidences evidences;

    PositionMatrices(
            NegotiationBands bands, Issues issues, Rounds rounds, Publications publications, Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.publications = publications;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public PositionMatrix of(String negotiation, ComparedDays days, PositionFilter filter) {
        NegotiationBand band = bands.of(negotiation);
        List<Issue> all = issues.withStatusChanges(negotiation);
        issues.withPositions(negotiation); // fills the positions of the issues above: one session, one object each
        Knowledge known = publications.knownOn(
                days.asOf(),
                days.hindsight(),
                all.stream()
                        .flatMap(each -> Stream.concat(each.recordedBy(days.asOf()), each.positionsBy(days.asOf())))
                        .toList());
        Map<Standing, HeldPositions> held = held(all, days.since(), known);
        Set<Long> sitting = rounds.partiesAtTheTable(negotiation);
        List<Party> atTheTable = inOrder(held.values(), sitting).stream()
                .filter(each -> sitting.contains(each.id()))
                .toList();
        List<PositionMatrix.Row> rows = held.entrySet().stream()
                .filter(each -> filter.shows(each.getKey().issue(), each.getValue()))
                .map(each -> row(each.getKey(), each.getValue(), atTheTable))
                .toList();
        ComparedAddress address = ComparedAddress.of(negotiation, "positions", filter.query(), days);
        RoundStops stops = RoundStops.of(rounds.begun(negotiation), days.today());
        LocalDate start = ChecklistComparison.firstDay(all).orElse(null);
        Evidence evidence = evidences.of(
                rows.stream()
                        .flatMap(each -> each.held().now().values().stream())
                        .toList(),
                known);
        return new PositionMatrix(
                band,
                PositionChoices.of(all, filter, days, address),
                held.values().stream().anyMatch(each -> !each.now().isEmpty()),
                inOrder(rows.stream().map(PositionMatrix.Row::held).toList(), sitting),
                atTheTable,
                rows,
                Stepper.of(stops, start, days, address),
                new ComparedPresets(days, address)
                        .all(stops.lastBegun(days.asOf()).orElse(null), start),
                Hindsight.of(known, days, address, told -> entries(held(all, days.since(), told), filter), evidence),
                evidence);
    }

    /** What the page marks where only later sources tell of it: where an issue stands, and what each party holds. */
    private static List<List<Recorded>> entries(Map<Standing, HeldPositions> held, PositionFilter filter) {
        return held.entrySet().stream()
                .filter(each -> filter.shows(each.getKey().issue(), each.getValue()))
                .<List<Recorded>>flatMap(each -> Stream.concat(
                        Stream.ofNullable(each.getKey().now()).map(List::of),
                        each.getValue().now().values().stream().map(List::of)))
                .toList();
    }

    private static PositionMatrix.Row row(Standing standing, HeldPositions held, List<Party> atTheTable) {
        return new PositionMatrix.Row(standing, held, Gap.of(held.distances(atTheTable::contains), atTheTable));
    }

    /**
     * Those who sat at the table first, then those who hold the most positions.
     *
     * @param sitting their numbers
     */
    private static List<Party> inOrder(Collection<HeldPositions> held, Set<Long> sitting) {
        Map<Party, Long> counts = held.stream()
                .flatMap(each -> each.now().keySet().stream())
                .collect(Collectors.groupingBy(party -> party, LinkedHashMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((Party each) -> !sitting.contains(each.id()))
                        .thenComparing(each -> -counts.getOrDefault(each, 0L))
                        .thenComparing(Party::name, NameOrder.OF_PEOPLE))
                .toList();
    }

    /** Of the issues that were raised by the day, and of those that parties spoke about before, the hardest first. */
    private static Map<Standing, HeldPositions> held(List<Issue> all, LocalDate since, Knowledge known) {
        Map<Standing, HeldPositions> held = new LinkedHashMap<>();
        all.stream()
                .map(each -> Standing.of(each, since, known))
                .sorted(ChecklistComparison.HARDEST_FIRST)
                .forEach(each -> held.put(each, HeldPositions.of(each.issue(), since, known)));
        held.entrySet()
                .removeIf(each ->
                        each.getKey().now() == null && each.getValue().now().isEmpty());
        return held;
    }
}
