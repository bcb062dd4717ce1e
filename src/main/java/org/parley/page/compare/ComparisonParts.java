package org.parley.page.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.StatusChange;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;

/** Turns what is on record of two rounds into what their comparison shows. */
record ComparisonParts(PairRecords records, Evidence evidence, LocalDate today) {

    Comparison.Side side(Round round) {
        RoundSchedule schedule = RoundSchedule.of(
                round,
                records.announced().stream()
                        .filter(each -> each.round().id() == round.id())
                        .toList(),
                today);
        return new Comparison.Side(
                round,
                Addresses.of(round),
                round.shortName(),
                round.days(),
                schedule.announcedWindow(),
                evidence.contests(round),
                records.agreementsOf(round),
                records.statementsOn(round));
    }

    List<Comparison.Group> groups() {
        Map<Long, GroupSession> then = sessions(records.pair().first());
        Map<Long, GroupSession> now = sessions(records.pair().second());
        return records.sessions().stream()
                .map(GroupSession::group)
                .distinct()
                .map(each -> group(each, then.get(each.id()), now.get(each.id())))
                .toList();
    }

    private Map<Long, GroupSession> sessions(Round round) {
        Map<Long, GroupSession> sessions = new LinkedHashMap<>();
        records.sessionsIn(round).forEach(each -> sessions.put(each.group().id(), each));
        return sessions;
    }

    private static Comparison.Group group(WorkingGroup group, @Nullable GroupSession then, @Nullable GroupSession now) {
        return new Comparison.Group(group.slug(), group.name(), Turnover.of(then, now), then, now);
    }

    List<Comparison.Issue> issues() {
        List<StatusChange> then = records.movesIn(records.pair().first());
        List<StatusChange> now = records.movesIn(records.pair().second());
        List<Long> moved = Stream.concat(then.stream(), now.stream())
                .map(each -> each.issue().id())
                .toList();
        return records.changes().stream()
                .map(StatusChange::issue)
                .distinct()
                .filter(each -> moved.contains(each.id()))
                .map(each -> issue(each, of(then, each), of(now, each)))
                .toList();
    }

    private static Comparison.Issue issue(Issue issue, List<StatusChange> then, List<StatusChange> now) {
        Turnover turnover = Turnover.of(then.isEmpty() ? null : then, now.isEmpty() ? null : now);
        return new Comparison.Issue(issue.slug(), issue.title(), turnover, then, now);
    }

    private static List<StatusChange> of(List<StatusChange> changes, Issue issue) {
        return changes.stream().filter(each -> each.issue().id() == issue.id()).toList();
    }
}
