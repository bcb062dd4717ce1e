package org.parley.page.positions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.record.issue.HeldPositions;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;

/** A party that holds positions. @param atTheTable whether it has ever sat at a round of this negotiation */
record PositionColumn(
        long id, String slug, String letters, String name, String colour, MarkPattern pattern, boolean atTheTable) {

    /** Those who sat at the table first, then those who hold the most positions. */
    static List<Party> inOrder(Collection<HeldPositions> held, Predicate<Party> isAtTheTable) {
        Map<Party, Long> counts = held.stream()
                .flatMap(each -> each.now().keySet().stream())
                .collect(Collectors.groupingBy(party -> party, LinkedHashMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((Party each) -> !isAtTheTable.test(each))
                        .thenComparing(each -> -counts.getOrDefault(each, 0L))
                        .thenComparing(Party::name))
                .toList();
    }

    static PositionColumn of(Party party, boolean isAtTheTable) {
        return new PositionColumn(
                party.id(),
                party.slug(),
                party.shortName(),
                party.name(),
                party.colour(),
                party.pattern(),
                isAtTheTable);
    }
}
