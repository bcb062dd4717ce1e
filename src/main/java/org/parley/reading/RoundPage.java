package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.agreement.Precedent;
import org.parley.date.FuzzyDate;
import org.parley.event.Statement;
import org.parley.issue.Movement;
import org.parley.issue.StatusChange;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.MemberRole;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.Round;
import org.parley.negotiation.RoundDays;
import org.parley.negotiation.ScheduleAnnouncement;
import org.parley.negotiation.Slippage;
import org.parley.reading.Contests.Contest;
import org.parley.source.Evidence;
import org.parley.workinggroup.GroupSession;

/** One round whole. What it shows of entities was loaded with them. */
record RoundPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Round round,
        RoundDays days,
        @Nullable Slippage overdue,
        List<DelegationView> delegations,
        List<SessionView> sessions,
        List<AgreementView> agreements,
        List<MoveView> moves,
        List<StatementView> statements,
        List<AnnouncementView> announcements,
        List<Contest> contests,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        Evidence evidence) {

    /** @param left who sat in the party's delegation in the track's previous round and does not now */
    record DelegationView(
            PartyMark party, Capacity capacity, List<MemberView> members, List<Named> left, List<Integer> cites) {}

    /**
     * A person in a delegation.
     *
     * @param title what the person was on that day, as far as it is certain
     * @param joined not in the delegation in the track's previous round
     */
    record MemberView(
            String slug,
            String name,
            MemberRole role,
            @Nullable String title,
            boolean joined,
            List<Contest> contests,
            List<Integer> cites) {}

    record Named(String slug, String name) {}

    /** @param first whether the group had not sat in any round before */
    record SessionView(GroupSession session, boolean first, List<Integer> cites) {}

    record AgreementView(
            Agreement agreement, @Nullable Precedent precedent, List<Contest> contests, List<Integer> cites) {}

    /** @param was the change before it; null where the issue was raised here */
    record MoveView(
            StatusChange change,
            @Nullable StatusChange was,
            @Nullable Movement movement,
            List<Integer> cites) {}

    /** @param title the speaker's title on that day */
    record StatementView(Statement statement, @Nullable String title, List<Integer> cites) {}

    record AnnouncementView(
            ScheduleAnnouncement announcement,
            @Nullable FuzzyDate window,
            Slippage slippage,
            List<Contest> contests,
            List<Integer> cites) {}

    record Neighbour(String href, String label) {}
}
