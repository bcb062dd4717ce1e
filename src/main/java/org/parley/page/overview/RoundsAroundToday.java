package org.parley.page.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Service;

/** Finds the round that negotiations held last and the one that they expect next: one statement each, however many they are. */
@Service
class RoundsAroundToday {

    private final Rounds rounds;
    private final GroupSessions sessions;

    RoundsAroundToday(Rounds rounds, GroupSessions sessions) {
        this.rounds = rounds;
        this.sessions = sessions;
    }

    /** @return by the number of the negotiation */
    Map<Long, NextRound> next(Collection<Long> negotiations, LocalDate today) {
        Map<Long, List<RoundSchedule>> expected = rounds.withAnnouncements(negotiations, RoundStatus.EXPECTED).stream()
                .collect(Collectors.groupingBy(
                        RoundsAroundToday::negotiation,
                        Collectors.mapping(
                                each -> RoundSchedule.of(each, each.announcements(), today), Collectors.toList())));
        Map<Long, NextRound> next = new HashMap<>();
        expected.forEach(
                (negotiation, schedules) -> NextRound.of(schedules).ifPresent(each -> next.put(negotiation, each)));
        return next;
    }

    /** @return by the number of the negotiation */
    Map<Long, Round> latest(Collection<Long> negotiations, LocalDate today) {
        return rounds.lastBegun(negotiations, RoundStatus.HELD, today).stream()
                .collect(Collectors.toMap(RoundsAroundToday::negotiation, each -> each));
    }

    /** The round that a negotiation held last, with its delegations; null where it held none. */
    @Nullable
    Round latestWhole(long negotiation, LocalDate today) {
        Round latest = latest(Set.of(negotiation), today).get(negotiation);
        if (latest != null) {
            rounds.withDelegations(List.of(latest.id())); // fills the latest
        }
        return latest;
    }

    /** The sessions of all groups that sat in a round, up to it; none where there is no round. */
    GroupHistory groupsIn(@Nullable Round round) {
        return new GroupHistory(round == null ? List.of() : sessions.ofGroupsThatSatIn(round.id()));
    }

    private static long negotiation(Round round) {
        return round.track().negotiation().id();
    }
}
