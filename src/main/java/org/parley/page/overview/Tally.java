package org.parley.page.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.party.Party;

/**
 * What was promised and what was delivered of it. Commitments of several parties that read the same count as one tally.
 *
 * @param isPartlyUncounted whether something was delivered without a source saying how much: then nobody knows what remains
 * @param by who owes it: one name, several that owe as much each, or none for all parties together
 */
public record Tally(
        String unit,
        QuantityIs quantityIs,
        long promised,
        long delivered,
        long remainder,
        boolean isOverdue,
        boolean isPartlyUncounted,
        List<String> by) {

    /** The countable commitments of an agreement, in the order in which they were recorded. */
    static List<Tally> of(Agreement agreement, LocalDate today) {
        Map<Tally, List<String>> sides = new LinkedHashMap<>();
        agreement.commitments().stream()
                .filter(each -> each.quantity() != null)
                .forEach(each -> sides.computeIfAbsent(alone(each, today), tally -> new ArrayList<>())
                        .addAll(names(each.by())));
        return sides.entrySet().stream()
                .map(each -> each.getKey().owedBy(each.getValue()))
                .toList();
    }

    private static Tally alone(Commitment commitment, LocalDate today) {
        boolean isPartlyUncounted = commitment.isPartlyUncounted();
        return new Tally(
                Objects.requireNonNullElse(commitment.unit(), ""),
                commitment.quantityIs(),
                Objects.requireNonNull(commitment.quantity()),
                commitment.delivered(),
                Objects.requireNonNull(commitment.remainder()),
                !isPartlyUncounted && commitment.isOverdue(today),
                isPartlyUncounted,
                List.of());
    }

    private static List<String> names(@Nullable Party party) {
        return party == null ? List.of() : List.of(party.name());
    }

    private Tally owedBy(List<String> names) {
        return new Tally(
                unit, quantityIs, promised, delivered, remainder, isOverdue, isPartlyUncounted, List.copyOf(names));
    }

    /** Whether it is known that something remains. */
    public boolean isOwing() {
        return remainder > 0 && !isPartlyUncounted;
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
