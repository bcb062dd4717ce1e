package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.party.PartyMark;

/**
 * What one side promised of one kind of thing.
 *
 * @param party null for all parties together
 * @param unit null for commitments that cannot be counted: then the three figures are 0
 * @param rough whether a quantity among them is "about" or "at least"
 * @param uncounted whether something was delivered without saying how much
 * @param overdue how many of the commitments are past their window with something still owed
 * @param latest by how many days the one of them that is longest overdue is
 */
record Side(
        @Nullable PartyMark party,
        @Nullable String unit,
        int commitments,
        long promised,
        long delivered,
        long remainder,
        boolean rough,
        boolean uncounted,
        int overdue,
        long latest) {

    /** By party, and then by what is counted; those who owe most commitments first. */
    static List<Side> of(Collection<Commitment> commitments, LocalDate today) {
        Map<Key, List<Commitment>> sides = new LinkedHashMap<>();
        commitments.forEach(each ->
                sides.computeIfAbsent(Key.of(each), key -> new ArrayList<>()).add(each));
        return sides.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), today))
                .sorted(Comparator.comparing((Side each) -> each.party == null ? "\uffff" : each.party.name())
                        .thenComparing(each -> each.unit == null ? "\uffff" : each.unit))
                .toList();
    }

    private static Side of(Key key, List<Commitment> commitments, LocalDate today) {
        long promised = 0;
        long delivered = 0;
        long remainder = 0;
        boolean rough = false;
        boolean uncounted = false;
        int overdue = 0;
        long latest = 0;
        for (Commitment each : commitments) {
            Long owed = each.remainder();
            promised += each.quantity() == null ? 0 : each.quantity();
            delivered += owed == null ? 0 : each.delivered();
            remainder += owed == null ? 0 : owed;
            rough |= each.quantity() != null && each.quantityIs() != QuantityIs.EXACT;
            uncounted |= each.isPartlyUncounted();
            if (each.isOverdue(today)) {
                overdue++;
                latest = Math.max(latest, Lateness.of(each, today).days());
            }
        }
        return new Side(
                key.party,
                key.unit,
                commitments.size(),
                promised,
                delivered,
                remainder,
                rough,
                uncounted,
                overdue,
                latest);
    }

    private record Key(@Nullable PartyMark party, @Nullable String unit) {

        static Key of(Commitment commitment) {
            return new Key(
                    commitment.by() == null ? null : PartyMark.of(commitment.by()),
                    commitment.quantity() == null ? null : commitment.unit());
        }
    }
}
