package org.parley.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Snapshot;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;
import org.parley.record.talks.Round;

/** Writes what was said about the round. */
final class SayingWriter {

    private final Edits edits;

    SayingWriter(Edits edits) {
        this.edits = edits;
    }

    void write(Round round, List<RoundCommand.Saying> sayings, @Nullable RoundFile file) {
        Set<Statement> stay = new HashSet<>();
        for (RoundCommand.Saying each : sayings) {
            Statement statement = each.statement();
            if (statement == null) {
                edits.add(new Statement(round.track().negotiation(), said(each, round, null)));
            } else {
                Snapshot was = statement.snapshot();
                statement.describe(said(each, round, statement));
                edits.changed(statement, was);
                stay.add(statement);
            }
        }
        if (file != null) {
            file.statements().stream().filter(each -> !stay.contains(each)).forEach(edits::remove);
        }
    }

    /** What the form does not ask about stays: the issue and the agreement that a statement is about. */
    private static StatementDescription said(RoundCommand.Saying saying, Round round, @Nullable Statement before) {
        return new StatementDescription(
                saying.person(),
                saying.party(),
                saying.day(),
                saying.gist(),
                saying.tone(),
                round,
                before == null ? null : before.issue(),
                before == null ? null : before.agreement());
    }
}
