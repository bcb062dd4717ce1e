package org.parley.page.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Quantity;
import org.parley.record.evidence.Contest;
import org.parley.record.party.Party;

/**
 * What was promised, and what has become of it. Commitments of several parties that read the same count as one tally.
 *
 * @param isDisputed whether sources contest what is said to have become of it
 * @param contests what sources contest in it or its deliveries
 * @param by who owes it: one name, several that owe as much each, or none for all parties together
 */
public record Tally(
        String unit,
        Quantity promised,
        CommitmentStanding standing,
        boolean isDisputed,
        List<Contest> contests,
        List<String> by) {

    /** The countable commitments of an agreement, in the order in which they were recorded. */
    static List<Tally> of(
            Agreement agreement,
            Predicate<Commitment> isDisputed,
            Function<Commitment, List<Contest>> contests,
            LocalDate today) {
        Map<Tally, List<String>> sides = new LinkedHashMap<>();
        agreement.commitments().stream()
                .filter(each -> each.quantity() != null)
                .forEach(each -> sides.computeIfAbsent(
                                alone(each, isDisputed, contests, today), tally -> new ArrayList<>())
                        .addAll(names(each.by())));
        return sides.entrySet().stream()
                .map(each -> each.getKey().owedBy(each.getValue()))
                .toList();
    }

    private static Tally alone(
            Commitment commitment,
            Predicate<Commitment> isDisputed,
            Function<Commitment, List<Contest>> contests,
            LocalDate today) {
        return new Tally(
                Objects.requireNonNullElse(commitment.unit(), ""),
                Objects.requireNonNull(commitment.quantity()),
                commitment.standing(today),
                isDisputed.test(commitment),
                contests.apply(commitment),
                List.of());
    }

    private static List<String> names(@Nullable Party party) {
        return party == null ? List.of() : List.of(party.name());
    }

    private Tally owedBy(List<String> names) {
        return new Tally(unit, promised, standing, isDisputed, contests, List.copyOf(names));
    }

    /** Whether a bar can show it: something was counted. An empty one would say that nothing was delivered. */
    public boolean isDrawn() {
        return standing.delivered().drawn() > 0;
    }

    /** Whether several parties owe as much each. */
    public boolean isEach() {
        return by.size() > 1;
    }

    /** The name of the one that owes it, null for several or all together. */
    public @Nullable String owner() {
        return by.size() == 1 ? by.get(0) : null;
    }
}
