package org.parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Presence;
import org.parley.record.talks.RoundDays;

/**
 * That a party or a person sat in a round.
 *
 * @param record the number of the delegation, or of its member
 * @param role of the person; null for a party
 * @param head who heads the party's delegation; null where unknown, and for a person
 */
public record Attendance(
        long record,
        String negotiation,
        String href,
        String round,
        RoundDays days,
        Capacity capacity,
        @Nullable Presence presence,
        @Nullable MemberRole role,
        @Nullable String head) {

    /**
     * One page of them.
     *
     * @param total of all of them
     */
    public record Found(List<Attendance> attendances, int total) {}
}
