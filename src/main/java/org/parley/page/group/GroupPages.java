package org.parley.page.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.history.Recorded;
import org.parley.record.evidence.Evidences;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroups;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GroupPages {

    private final NegotiationBands bands;
    private final WorkingGroups groups;
    private final GroupSessions sessions;
    private final Issues issues;
    private final Evidences evidences;
    private final Clock clock;

    GroupPages(
            NegotiationBands bands,
            WorkingGroups groups,
            GroupSessions sessions,
            Issues issues,
            Evidences evidences,
            Clock clock) {
        this.bands = bands;
        this.groups = groups;
        this.sessions = sessions;
        this.issues = issues;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GroupPage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        WorkingGroup group = groups.withRounds(negotiation, slug)
                .orElseThrow(() -> new NotFoundException("no working group " + slug));
        GroupHistory history = new GroupHistory(sessions.ofGroup(group));
        LocalDate today = LocalDate.now(clock);
        List<StatusChange> standing = issues.ofGroup(group.id()).stream()
                .map(each -> Standing.asOf(each, today))
                .flatMap(Optional::stream)
                .toList();
        List<Recorded> named = new ArrayList<>(List.of(group));
        named.addAll(history.inOrder());
        named.addAll(standing);
        return new GroupPage(band, group, history, standing, evidences.of(named));
    }
}
