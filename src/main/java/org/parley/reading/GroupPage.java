package org.parley.reading;

import java.util.List;
import org.parley.issue.Issue;
import org.parley.issue.StatusChange;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.RoundDays;
import org.parley.source.Evidence;
import org.parley.workinggroup.GroupSession;
import org.parley.workinggroup.WorkingGroup;

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
