package org.parley.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.MemberRole;

/**
 * One person of a delegation in two rounds.
 *
 * @param first null where the person did not sit in that round
 */
record PersonChange(
        Person person,
        Turnover turnover,
        @Nullable Member first,
        @Nullable Member second) {

    /** @param titles what is known of the person on the days of that round */
    record Member(DelegationMember member, List<KnownTitle> titles) {

        public MemberRole role() {
            return member.role();
        }
    }

    public boolean isAnotherTitle() {
        return first != null
                && second != null
                && !first.titles.isEmpty()
                && !second.titles.isEmpty()
                && !Titles.areSame(first.titles, second.titles, KnownTitle::isSame);
    }

    public boolean isAnotherRole() {
        return first != null && second != null && first.role() != second.role();
    }
}
