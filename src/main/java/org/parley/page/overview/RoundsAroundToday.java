package org.parley.page.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Track;
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
        return next(expected(negotiations, today), RoundsAroundToday::negotiation);
    }

    private List<RoundSchedule> expected(Collection<Long> negotiations, LocalDate today) {
        return rounds.withAnnouncements(negotiations, RoundStatus.EXPECTED).stream()
                .map(each -> RoundSchedule.of(each, each.announcements(), today))
                .toList();
    }

    private static Map<Long, NextRound> next(List<RoundSchedule> expected, Function<Round, Long> group) {
        Map<Long, NextRound> next = new HashMap<>();
        expected.stream()
                .collect(Collectors.groupingBy(each -> group.apply(each.round())))
                .forEach((number, schedules) -> NextRound.of(schedules).ifPresent(each -> next.put(number, each)));
        return next;
    }

    /** @return by the number of the negotiation */
    Map<Long, Round> latest(Collection<Long> negotiations, LocalDate today) {
        Map<Long, Round> latest = new HashMap<>();
        rounds.lastBegun(negotiations, RoundStatus.HELD, today).stream()
                .collect(Collectors.groupingBy(RoundsAroundToday::negotiation))
                .forEach((negotiation, held) -> latest.put(negotiation, TrackRounds.last(held.stream())));
        return latest;
    }

    /** Those of each track of a negotiation that has any, the main one first. */
    List<TrackRounds> ofTracks(long negotiation, Collection<Track> tracks, LocalDate today) {
        Map<Long, Round> latest = rounds.lastBegun(Set.of(negotiation), RoundStatus.HELD, today).stream()
                .collect(Collectors.toMap(each -> each.track().id(), each -> each));
        Map<Long, NextRound> next =
                next(expected(Set.of(negotiation), today), each -> each.track().id());
        return tracks.stream()
                .map(each -> new TrackRounds(each, latest.get(each.id()), next.get(each.id())))
                .filter(each -> each.latest() != null || each.next() != null)
                .sorted(TrackRounds.MAIN_FIRST)
                .toList();
    }

    /** Fills a round with its delegations. */
    void fill(@Nullable Round round) {
        if (round != null) {
            rounds.withDelegations(List.of(round.id()));
        }
    }

    /** Who sat at the rounds that a negotiation held. */
    Participants participants(long negotiation) {
        return Participants.of(rounds.partiesByCapacity(negotiation, RoundStatus.HELD));
    }

    /** The sessions of all groups that sat in a round, up to it; none where there is no round. */
    GroupHistory groupsIn(@Nullable Round round) {
        return new GroupHistory(round == null ? List.of() : sessions.ofGroupsThatSatIn(round.id()));
    }

    private static long negotiation(Round round) {
        return round.track().negotiation().id();
    }
}
