package org.parley.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Precedent;
import org.parley.record.event.StatementView;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Dispute;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Slippage;
import org.parley.web.Crumb;
import org.parley.web.Neighbour;

/**
 * One round whole. What it shows of entities was loaded with them.
 *
 * @param overdue by how many days; 0 where it is not
 * @param announced the window announced last, for a round that is to come and has no day yet
 * @param absent the parties that sat in the track's previous round and do not sit here
 * @param seatedBefore the round that delegations are compared with
 * @param compare the address that lays the round beside the one before it on its track
 */
public record RoundPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Round round,
        RoundDays days,
        long overdue,
        @Nullable FuzzyDate announced,
        List<DelegationView> delegations,
        List<Named> absent,
        @Nullable Neighbour seatedBefore,
        List<SessionView> sessions,
        List<AgreementView> agreements,
        List<MoveView> moves,
        List<PositionView> positions,
        List<StatementView> statements,
        List<AnnouncementView> announcements,
        List<Contest> contests,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        @Nullable Days nextDays,
        @Nullable String compare,
        Evidence evidence) {

    /**
     * A delegation, against the track's previous round.
     *
     * @param joined whether the party had no seat then
     * @param left who sat in it then and does not now
     */
    public record DelegationView(
            PartyMark party,
            Capacity capacity,
            boolean joined,
            List<MemberView> members,
            List<Named> left,
            List<Integer> cites) {}

    /**
     * A person in a delegation.
     *
     * @param titles what the person was on that day, as far as it is certain
     * @param joined not in the delegation in the track's previous round
     */
    public record MemberView(
            String slug, String name, MemberRole role, List<TitleView> titles, boolean joined, List<Integer> cites) {}

    public record TitleView(String text, @Nullable Dispute dispute) {}

    public record Named(String slug, String name) {}

    /** @param first whether the group sits for the first time; {@code firstCites} says who says that it was formed */
    public record SessionView(GroupSession session, boolean first, List<Integer> firstCites, List<Integer> cites) {}

    public record AgreementView(
            Agreement agreement,
            @Nullable Precedent precedent,
            List<CommitmentLine> promises,
            List<Contest> contests,
            List<Integer> cites) {}

    /** @param was where it stood before; null where the issue was raised here */
    public record MoveView(
            StatusChange change,
            @Nullable IssueStatus was,
            String movement,
            List<Contest> contests,
            List<Integer> cites) {}

    /** @param shift by how many days it put the date off; {@code place} the dispute over the place */
    public record AnnouncementView(
            ScheduleAnnouncement announcement,
            Slippage slippage,
            long shift,
            @Nullable Dispute place,
            List<Contest> contests,
            List<Integer> cites) {}

    /** @param announced the window announced last, where the round is to come */
    public record Days(RoundDays days, @Nullable FuzzyDate announced) {}

    /** A position that was reported while the round was held. */
    public record PositionView(Position position, PartyMark party, List<Contest> contests) {}
}
