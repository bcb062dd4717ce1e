package org.parley.page.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.record.Addresses;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessions;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroups;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.RoundDays;
import org.parley.web.Crumb;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a working group with its sessions and issues, in five statements. */
@Service
class FindingGroupPages {

    private final NegotiationBands bands;
    private final WorkingGroups groups;
    private final GroupSessions sessions;
    private final Issues issues;
    private final Evidences evidences;
    private final Contests contests;
    private final Clock clock;

    FindingGroupPages(
            NegotiationBands bands,
            WorkingGroups groups,
            GroupSessions sessions,
            Issues issues,
            Evidences evidences,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.groups = groups;
        this.sessions = sessions;
        this.issues = issues;
        this.evidences = evidences;
        this.contests = contests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GroupPage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        WorkingGroup group = groups.withRounds(negotiation, slug)
                .orElseThrow(() -> new NotFoundException("no working group " + slug));
        GroupHistory history = new GroupHistory(sessions.ofGroup(group));
        List<GroupSession> sat = history.inOrder();
        LocalDate today = LocalDate.now(clock);
        List<Issue> handled = issues.ofGroup(group.id());
        List<Long> records = new ArrayList<>(List.of(group.id()));
        sat.forEach(each -> records.add(each.id()));
        handled.forEach(each -> Standing.asOf(each, today).ifPresent(now -> records.add(now.id())));
        Evidence evidence = evidences.behind(records);
        List<GroupPage.Handled> standing = new ArrayList<>();
        handled.forEach(
                issue -> Standing.asOf(issue, today).ifPresent(now -> standing.add(new GroupPage.Handled(issue, now))));
        return new GroupPage(
                band,
                List.of(Crumb.to("rounds.title", Addresses.rounds(negotiation))),
                group,
                sat.stream()
                        .map(each -> new GroupPage.Sitting(
                                each,
                                RoundDays.of(
                                        each.round().firstDay(), each.round().lastDay()),
                                history.isFirst(each)))
                        .toList(),
                standing,
                contests.of(evidence, group),
                evidence);
    }
}
