package org.parley.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/**
 * One party in two rounds.
 *
 * @param first null where it had no delegation in that round
 * @param people who stayed, then who is only in the second, then who is only in the first
 */
record PartyChange(
        PartyMark party,
        Turnover turnover,
        @Nullable Delegation first,
        @Nullable Delegation second,
        List<PersonChange> people) {

    /** Whether another person leads; where nobody is said to lead in one of the rounds, that is not known. */
    public boolean isAnotherHead() {
        String then = head(first);
        String now = head(second);
        return then != null && now != null && !then.equals(now);
    }

    public boolean isAnotherCapacity() {
        return first != null && second != null && first.capacity() != second.capacity();
    }

    public long count(Turnover kind) {
        return people.stream().filter(each -> each.turnover() == kind).count();
    }

    /** Nobody is new to, or gone from, a delegation of which it is not recorded who sat in it. */
    static boolean isKnown(@Nullable Delegation delegation, Round round) {
        return delegation == null
                ? !round.delegations().isEmpty()
                : !delegation.members().isEmpty();
    }

    private static @Nullable String head(@Nullable Delegation delegation) {
        return delegation == null
                ? null
                : delegation
                        .head()
                        .map(DelegationMember::person)
                        .map(each -> each.slug())
                        .orElse(null);
    }
}
