package org.parley.form.round;

import java.util.List;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.StatusChange;
import org.parley.record.source.Citation;
import org.parley.record.source.Source;
import org.parley.record.talks.Round;
import org.parley.record.talks.Sitting;

/**
 * A round with all that hangs on it.
 *
 * @param citations of the round itself
 */
record RoundFile(
        Round round,
        List<Sitting> sittings,
        List<GroupSession> sessions,
        List<Agreement> agreements,
        List<Statement> statements,
        List<StatusChange> statusChanges,
        List<Citation> citations) {

    /** The numbers of all that a form about it can change. */
    Stream<Long> numbers() {
        Stream<? extends Recorded> hanging = Stream.of(
                        round.delegations().stream(),
                        sittings.stream(),
                        sessions.stream(),
                        agreements.stream(),
                        statements.stream())
                .flatMap(records -> records);
        return Stream.concat(Stream.of(round.id()), hanging.map(Recorded::id));
    }

    boolean isCitedAsAWhole(Source source) {
        return source.isSaved()
                && citations.stream().anyMatch(each -> each.source().id() == source.id() && each.field() == null);
    }
}
