package org.parley.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Appointment;
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

    /** @param titles what the person certainly was on the days of that round */
    record Member(DelegationMember member, List<Appointment> titles) {

        public MemberRole role() {
            return member.role();
        }
    }

    public boolean isAnotherTitle() {
        String then = first == null ? null : Titles.text(first.titles);
        String now = second == null ? null : Titles.text(second.titles);
        return then != null && now != null && !then.equals(now);
    }

    public boolean isAnotherRole() {
        return first != null && second != null && first.role() != second.role();
    }
}
