package org.parley.page.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.talks.NegotiationBand;

/** The working groups of a negotiation, by name. */
record GroupList(NegotiationBand band, List<Item> groups, Evidence evidence) {

    /** @param sessions those in rounds that were held, in the order of time */
    record Item(WorkingGroup group, List<GroupSession> sessions) {

        /** Null where it has not sat in any recorded round. */
        public @Nullable GroupSession last() {
            return sessions.isEmpty() ? null : sessions.get(sessions.size() - 1);
        }
    }
}
