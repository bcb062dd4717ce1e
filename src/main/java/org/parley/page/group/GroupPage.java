package org.parley.page.group;

import java.util.List;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.NegotiationBand;

/**
 * A working group with its sessions and the issues it handles.
 *
 * @param standing where each issue that was raised stands, as the change that holds today
 */
record GroupPage(
        NegotiationBand band,
        WorkingGroup group,
        GroupHistory history,
        List<StatusChange> standing,
        Evidence evidence) {}
