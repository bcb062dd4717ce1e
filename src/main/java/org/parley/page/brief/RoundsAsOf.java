package org.parley.page.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.source.Knowledge;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.ScheduleAnnouncement;

/** The rounds of a negotiation as they were known on a day. */
record RoundsAsOf(Knowledge known, boolean isToday, List<Round> rounds) {

    boolean wasHeld(Round round) {
        return round.status().isHeld() && (round.firstDay() == null ? isToday : known.holds(round, round.firstDay()));
    }

    /** Whether a round had begun by a past day, and was not certainly over on it: its result was still to come. */
    boolean wasUnderWay(Round round) {
        FuzzyDate last = round.lastKnownDay();
        return !isToday && last != null && !last.isCertainlyBy(day());
    }

    LocalDate day() {
        return known.day();
    }

    Optional<Round> latest() {
        return rounds.stream().filter(this::wasHeld).max(Round.BY_FIRST_DAY);
    }

    /** The last one held on the track of another, or where there is none, on any. */
    Optional<Round> latestLike(Round other) {
        return rounds.stream()
                .filter(this::wasHeld)
                .filter(each -> each.track().id() == other.track().id())
                .max(Round.BY_FIRST_DAY)
                .or(this::latest);
    }

    long heldSince(LocalDate since) {
        return rounds.stream()
                .filter(this::wasHeld)
                .filter(each -> each.firstDay() != null && !each.firstDay().mayBeBy(since))
                .count();
    }

    /** Those that had not begun, and may have been expected. */
    List<Round> toCome() {
        return rounds.stream().filter(each -> !wasHeld(each)).toList();
    }

    /** The one that was expected next: of those still to come the soonest, otherwise the one that was overdue least long. */
    Optional<BriefPage.Expected> next(Map<Long, List<ScheduleAnnouncement>> said) {
        return toCome().stream()
                .map(each -> expected(each, said.getOrDefault(each.id(), List.of())))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((BriefPage.Expected each) ->
                                each.when() == null ? 2 : each.overdue().days() > 0 ? 1 : 0)
                        .thenComparingLong(each -> each.overdue().days())
                        .thenComparing(BriefPage.Expected::when, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.round().id()));
    }

    /** Whether it was known by then that it was put off. */
    private boolean wasHalted(Round round) {
        FuzzyDate on = round.haltedOn();
        return round.status().isHalted() && on != null && on.mayBeBy(day());
    }

    /** Where nobody knows when it was cancelled, it may have been by then. */
    private boolean wasCancelled(Round round) {
        return round.status() == RoundStatus.CANCELLED && (round.haltedOn() == null || wasHalted(round));
    }

    /** Whether it had begun for all that is known, though nobody had told of it: then it was not late. */
    private boolean mayHaveBegun(Round round) {
        return round.status().isHeld()
                && round.firstDay() != null
                && round.firstDay().mayBeBy(day());
    }

    private Optional<BriefPage.Expected> expected(Round round, List<ScheduleAnnouncement> announcements) {
        List<ScheduleAnnouncement> announced = announcements.stream()
                .filter(each -> known.holds(each, each.announcedOn()))
                .toList();
        if (isToday ? !round.status().isExpected() : announced.isEmpty() || wasCancelled(round)) {
            return Optional.empty();
        }
        RoundSchedule schedule = RoundSchedule.of(round, announced, day());
        FuzzyDate window = schedule.lastWindow().orElse(null);
        FuzzyDate when = !isToday ? window : schedule.isPutOff() ? null : schedule.due();
        DaysPast overdue = isToday
                ? schedule.overdueBy()
                : window == null || wasHalted(round) || mayHaveBegun(round)
                        ? DaysPast.exactly(0)
                        : window.timePast(day());
        return Optional.of(new BriefPage.Expected(
                round,
                when,
                schedule.told(),
                isToday ? schedule.tellsOfHalt() : wasHalted(round),
                isToday && schedule.isPutOff(),
                overdue,
                !isToday));
    }
}
