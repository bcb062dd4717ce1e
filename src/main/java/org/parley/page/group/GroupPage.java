package org.parley.page.group;

import java.util.List;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.RoundDays;
import org.parley.web.Crumb;

/** A working group with its sessions, the first one first, and the issues it handles. */
record GroupPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        WorkingGroup group,
        List<Sitting> sessions,
        List<Handled> issues,
        List<Contest> contests,
        Evidence evidence) {

    /** @param first whether the group had not sat before, so far as the days tell */
    record Sitting(GroupSession session, RoundDays days, boolean first) {}

    record Handled(Issue issue, StatusChange now) {}
}
