package org.parley.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.negotiation.Rounds;
import org.parley.party.Party;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the positions of the parties on each issue, in five statements. */
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
    public PositionMatrix of(String negotiation, LocalDate asOf) {
        NegotiationBand band = bands.of(negotiation);
        List<Standing> standings = ChecklistComparison.between(issues.withStatusChanges(negotiation), asOf, asOf)
                .standings();
        issues.withPositions(negotiation); // fills the positions of the issues above: one session, one object each
        Map<Issue, Map<Party, Position>> held = new LinkedHashMap<>();
        standings.forEach(each -> held.put(each.issue(), heldOn(each.issue(), asOf)));
        Evidence evidence = evidences.behind(held.values().stream()
                .flatMap(each -> each.values().stream())
                .map(Position::id)
                .toList());
        Set<Long> atTheTable = rounds.partiesAtTheTable(negotiation);
        List<PositionMatrix.Column> columns = columns(held.values(), atTheTable);
        List<PositionMatrix.Row> rows = standings.stream()
                .map(each -> row(each, held.getOrDefault(each.issue(), Map.of()), evidence))
                .toList();
        return new PositionMatrix(band, asOf, columns, rows, evidence.notes());
    }

    /** The last position of each party that counts as of the day, by the rule for changes of status. */
    static Map<Party, Position> heldOn(Issue issue, LocalDate day) {
        Map<Party, Position> held = new LinkedHashMap<>();
        issue.positions().stream()
                .filter(each -> each.effective().mayBeBy(day))
                .forEach(each -> held.merge(
                        each.party(),
                        each,
                        (last, next) -> next.effective().compareTo(last.effective()) < 0 ? last : next));
        return held;
    }

    /** Those who sat at the table first, then those who hold the most positions. */
    private static List<PositionMatrix.Column> columns(Collection<Map<Party, Position>> held, Set<Long> atTheTable) {
        Map<Party, Long> counts = held.stream()
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.groupingBy(party -> party, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Party, Long> each) ->
                                !atTheTable.contains(each.getKey().id()))
                        .thenComparing(each -> -each.getValue())
                        .thenComparing(each -> each.getKey().name()))
                .map(Map.Entry::getKey)
                .map(party -> column(party, atTheTable.contains(party.id())))
                .toList();
    }

    private static PositionMatrix.Column column(Party party, boolean atTheTable) {
        return new PositionMatrix.Column(
                party.id(), party.slug(), party.shortName(), party.name(), party.colour(), party.pattern(), atTheTable);
    }

    private static PositionMatrix.Row row(Standing standing, Map<Party, Position> held, Evidence evidence) {
        Map<Long, PositionMatrix.Cell> cells = new LinkedHashMap<>();
        held.forEach((party, position) -> cells.put(party.id(), cell(position, evidence)));
        return new PositionMatrix.Row(
                standing.issue().slug(),
                standing.issue().title(),
                standing.now() == null ? null : standing.now().status(),
                cells);
    }

    private static PositionMatrix.Cell cell(Position position, Evidence evidence) {
        return new PositionMatrix.Cell(
                position.stance(),
                position.words(),
                position.effective(),
                position.statedBy() == null ? null : position.statedBy().name(),
                position.statedBy() == null ? null : position.statedBy().slug(),
                evidence.numbersOf(position.id()),
                evidence.assertedFields(position.id()).stream()
                        .map(field -> evidence.dispute(position.id(), field, valueOf(position, field)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static @Nullable String valueOf(Position position, String field) {
        return switch (field) {
            case "effective" -> position.effective().edtf();
            case "words" -> position.words();
            default -> null;
        };
    }
}
