package org.parley.page.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.history.Recorded;
import org.parley.record.evidence.Evidences;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.group.WorkingGroups;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GroupLists {

    private final NegotiationBands bands;
    private final WorkingGroups groups;
    private final GroupSessions sessions;
    private final Evidences evidences;

    GroupLists(NegotiationBands bands, WorkingGroups groups, GroupSessions sessions, Evidences evidences) {
        this.bands = bands;
        this.groups = groups;
        this.sessions = sessions;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public GroupList of(String negotiation) {
        NegotiationBand band = bands.of(negotiation);
        GroupHistory history = new GroupHistory(sessions.ofNegotiation(band.id()));
        List<GroupList.Item> items = groups.ofNegotiation(band.id()).stream()
                .map(each -> new GroupList.Item(each, history.heldBy(each)))
                .toList();
        List<Recorded> named = new ArrayList<>();
        items.forEach(each -> {
            named.add(each.group());
            if (each.last() != null) {
                named.add(Objects.requireNonNull(each.last()));
            }
        });
        return new GroupList(band, items, evidences.of(named));
    }
}
