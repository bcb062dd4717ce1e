package org.parley.reading;

import org.jspecify.annotations.Nullable;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.MemberRole;
import org.parley.negotiation.RoundDays;

/**
 * A seat in a round, of a party or of a person.
 *
 * @param who the head of the party's delegation, or the title of the person on that day; null where unknown
 * @param role of the person; null for a party
 */
record Attendance(
        String negotiation,
        String href,
        String round,
        @Nullable RoundDays days,
        @Nullable String when,
        Capacity capacity,
        @Nullable MemberRole role,
        @Nullable String who) {}
