package org.parley.page.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Quantity;
import org.parley.record.party.PartyMark;
import org.parley.web.NameOrder;

/**
 * What one side promised of one kind of thing. The sums are ours; they keep the bounds of what is in them.
 *
 * @param party null for all parties together
 * @param unit null for commitments that cannot be counted: then the three figures are nothing
 * @param remainder of those of which it is known; null where nothing is owed any more and no count says so: nought is no figure of
 *     any source
 * @param isPartlyUncounted whether something was delivered, or all of it is said to be carried out, without saying how much
 * @param disputed of how many commitments sources contest a part
 * @param past how many of the commitments are past their window with nothing that says they were carried out
 * @param longest by how many days the one of them that is so longest is
 */
record Side(
        @Nullable PartyMark party,
        @Nullable String unit,
        int commitments,
        Quantity promised,
        Quantity delivered,
        @Nullable Quantity remainder,
        boolean isPartlyUncounted,
        int disputed,
        int past,
        DaysPast longest) {

    /** By party, and then by what is counted; those who owe most commitments first. */
    static List<Side> of(
            Collection<Commitment> commitments,
            Predicate<Commitment> isDisputed,
            Function<Commitment, CommitmentStanding> standing) {
        Map<Key, List<Commitment>> sides = new LinkedHashMap<>();
        commitments.forEach(each ->
                sides.computeIfAbsent(Key.of(each), key -> new ArrayList<>()).add(each));
        return sides.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), isDisputed, standing))
                .sorted(Comparator.comparing(
                                (Side each) -> each.party == null ? "\uffff" : each.party.name(), NameOrder.OF_PEOPLE)
                        .thenComparing(each -> each.unit == null ? "\uffff" : each.unit))
                .toList();
    }

    private static Side of(
            Key key,
            List<Commitment> commitments,
            Predicate<Commitment> isDisputed,
            Function<Commitment, CommitmentStanding> standing) {
        List<CommitmentStanding> standings = commitments.stream().map(standing).toList();
        return new Side(
                key.party,
                key.unit,
                commitments.size(),
                sum(commitments.stream().map(Commitment::quantity)),
                key.unit == null ? Quantity.NOTHING : sum(standings.stream().map(CommitmentStanding::delivered)),
                remainder(standings),
                standings.stream().anyMatch(each -> each.isPartlyUncounted() || each.isCarriedOutUncounted()),
                (int) commitments.stream().filter(isDisputed).count(),
                (int) standings.stream()
                        .filter(CommitmentStanding::isPastWindow)
                        .count(),
                standings.stream()
                        .map(CommitmentStanding::past)
                        .max(Comparator.comparingLong(DaysPast::days))
                        .orElse(DaysPast.exactly(0)));
    }

    private static @Nullable Quantity remainder(List<CommitmentStanding> standings) {
        Quantity owed = sum(standings.stream().filter(each -> !each.isSettled()).map(CommitmentStanding::remainder));
        return owed.isNothing() && standings.stream().anyMatch(CommitmentStanding::isSettledUncounted) ? null : owed;
    }

    /** Whether something may remain of what is known. */
    public boolean isOwing() {
        return remainder != null && !remainder.isNothing();
    }

    /** Whether nobody knows what remains: nothing that was delivered was counted. */
    public boolean isRemainderUnknown() {
        return isPartlyUncounted && delivered.drawn() == 0 && isOwing();
    }

    private static Quantity sum(Stream<@Nullable Quantity> quantities) {
        return quantities.flatMap(Stream::ofNullable).reduce(Quantity.NOTHING, Quantity::plus);
    }

    private record Key(@Nullable PartyMark party, @Nullable String unit) {

        static Key of(Commitment commitment) {
            return new Key(
                    commitment.by() == null ? null : PartyMark.of(commitment.by()),
                    commitment.quantity() == null ? null : commitment.unit());
        }
    }
}
