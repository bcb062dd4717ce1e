package org.parley.page.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.RoundDays;

/**
 * A seat in a round, of a party or of a person.
 *
 * @param record the number of the delegation, or of its member
 * @param role of the person; null for a party
 * @param who the head of the party's delegation, or the title of the person on that day; null where unknown
 */
record Attendance(
        long record,
        String negotiation,
        String href,
        String round,
        RoundDays days,
        Capacity capacity,
        @Nullable MemberRole role,
        @Nullable String who) {

    Attendance as(@Nullable String title) {
        return new Attendance(record, negotiation, href, round, days, capacity, role, title);
    }

    /** One page of seats. @param total of all of them */
    record Seats(List<Attendance> seats, int total) {}
}
