package org.parley.desk;

import java.util.List;
import java.util.Objects;
import org.parley.record.issue.Issue;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.web.Slugs;

/** Writes which issues moved. Changes of status are only ever added. */
final class MoveWriter {

    private final Edits edits;
    private final Slugs slugs;

    MoveWriter(Edits edits, KnownRecords known) {
        this.edits = edits;
        this.slugs = new Slugs(known.issues().stream().map(Issue::slug).toList());
    }

    void write(Round round, List<RoundCommand.Move> moves) {
        for (RoundCommand.Move each : moves) {
            Issue issue = each.issue() == null ? raise(round.track().negotiation(), each) : each.issue();
            edits.add(
                    issue.move(new StatusChangeDescription(each.effective(), each.status(), round, each.rationale())));
        }
    }

    private Issue raise(Negotiation negotiation, RoundCommand.Move move) {
        var description = Objects.requireNonNull(move.raised());
        return edits.add(new Issue(negotiation, slugs.free(description.title(), "issue"), description));
    }
}
