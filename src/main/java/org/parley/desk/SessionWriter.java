package org.parley.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Snapshot;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.web.Slugs;

/** Writes which groups sat. A new group counts as formed in the round. */
final class SessionWriter {

    private final Edits edits;
    private final Slugs slugs;

    SessionWriter(Edits edits, KnownRecords known) {
        this.edits = edits;
        this.slugs = new Slugs(known.groups().stream().map(WorkingGroup::slug).toList());
    }

    void write(Round round, List<RoundCommand.Session> sessions, @Nullable RoundFile file) {
        Set<String> sat = new HashSet<>();
        for (RoundCommand.Session each : sessions) {
            WorkingGroup group = each.group() == null ? form(round, each) : each.group();
            sat.add(group.slug());
            GroupSession before =
                    file == null ? null : file.sessionOf(group.slug()).orElse(null);
            if (before == null) {
                edits.add(new GroupSession(group, round, new GroupSessionDescription(each.topics(), each.result())));
            } else {
                Snapshot was = before.snapshot();
                before.describe(new GroupSessionDescription(each.topics(), each.result()));
                edits.changed(before, was);
            }
        }
        if (file != null) {
            file.sessions().stream()
                    .filter(each -> !sat.contains(each.workingGroup().slug()))
                    .forEach(edits::remove);
        }
    }

    private WorkingGroup form(Round round, RoundCommand.Session session) {
        Negotiation negotiation = round.track().negotiation();
        return edits.add(new WorkingGroup(
                negotiation,
                slugs.free(session.name(), "group"),
                new WorkingGroupDescription(session.name(), session.subject(), round, null)));
    }
}
