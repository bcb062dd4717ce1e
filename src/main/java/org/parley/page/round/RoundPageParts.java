package org.parley.page.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.page.round.RoundPage.AgreementView;
import org.parley.page.round.RoundPage.AnnouncementView;
import org.parley.page.round.RoundPage.MoveView;
import org.parley.page.round.RoundPage.PositionView;
import org.parley.page.round.RoundPage.SessionView;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Precedent;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementView;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.PartyMark;
import org.parley.record.party.Titles;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundSchedule;
import org.parley.record.talks.ScheduleAnnouncement;

/** Turns what is on record of a round into what its page shows. */
record RoundPageParts(Round round, Titles titles, Evidence evidence, LocalDate today) {

    List<AgreementView> agreements(List<Agreement> agreed, Map<Long, Precedent> precedents) {
        return agreed.stream()
                .map(each -> new AgreementView(
                        each,
                        precedents.get(each.id()),
                        each.commitments().stream()
                                .map(promise -> new CommitmentLine(
                                        promise, promise.state(today), cites(promise)))
                                .toList(),
                        contested(each, each.commitments()),
                        cites(each)))
                .toList();
    }

    private List<Contest> contested(Recorded record, Set<? extends Recorded> parts) {
        List<Contest> all = new ArrayList<>(evidence.contests(record));
        parts.forEach(each -> all.addAll(evidence.contests(each)));
        return all;
    }

    /** @param sittings all sessions, in any round, of the groups that sat in this one */
    List<SessionView> sessions(List<GroupSession> sittings) {
        GroupHistory history = new GroupHistory(sittings);
        return history.in(round.id()).stream()
                .map(each -> new SessionView(
                        each,
                        history.isFirst(each),
                        history.isFirst(each)
                                ? evidence.numbersOf(each.workingGroup().id())
                                : List.of(),
                        cites(each)))
                .toList();
    }

    /** @param changes every change, whenever it was, of the issues that moved in this round */
    List<MoveView> moves(List<StatusChange> changes) {
        IssueMoves moves = new IssueMoves(changes);
        return here(changes, round).stream()
                .map(each -> new MoveView(
                        each, moves.before(each), moves.movement(each), evidence.contests(each), cites(each)))
                .toList();
    }

    static List<StatusChange> here(List<StatusChange> changes, Round round) {
        return changes.stream().filter(each -> isIn(round, each.round())).toList();
    }

    private static boolean isIn(Round round, @Nullable Round other) {
        return other != null && other.id() == round.id();
    }

    List<PositionView> positions(List<Position> reported) {
        return reported.stream()
                .map(each -> new PositionView(each, PartyMark.of(each.party()), evidence.contests(each)))
                .toList();
    }

    List<StatementView> statements(List<Statement> said) {
        return said.stream()
                .map(each -> new StatementView(
                        each,
                        each.person() == null ? null : titles.on(each.day(), each.person(), each.party()),
                        cites(each)))
                .toList();
    }

    List<AnnouncementView> announcements(RoundSchedule schedule) {
        return schedule.announcements().stream()
                .map(each -> announcement(each, schedule))
                .toList();
    }

    private AnnouncementView announcement(ScheduleAnnouncement said, RoundSchedule schedule) {
        return new AnnouncementView(
                said,
                schedule.slippage(said),
                schedule.shift(said),
                evidence.dispute(said, "place"),
                said.place() == null ? evidence.contests(said) : evidence.contestsBesides(said, "place"),
                cites(said));
    }

    private List<Integer> cites(Recorded record) {
        return evidence.numbersOf(record.id());
    }
}
