package org.parley.page.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreements;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChanges;
import org.parley.record.party.People;
import org.parley.record.party.Titles;
import org.parley.record.talks.HeldDays;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Component;

/** Finds what is on record of two rounds, in seven statements. */
@Component
class PairRecordFinder {

    private final Rounds rounds;
    private final GroupSessions sessions;
    private final StatusChanges changes;
    private final Agreements agreements;
    private final Statements statements;
    private final People people;

    PairRecordFinder(
            Rounds rounds,
            GroupSessions sessions,
            StatusChanges changes,
            Agreements agreements,
            Statements statements,
            People people) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.changes = changes;
        this.agreements = agreements;
        this.statements = statements;
        this.people = people;
    }

    PairRecords of(String negotiation, RoundPair pair) {
        List<Long> both = pair.numbers();
        rounds.withDelegations(both); // fills the rounds of the pair: one session, one object each
        List<Statement> said = statements.ofRounds(both);
        Titles titles = people.titlesOf(PairRecords.people(pair, said));
        return new PairRecords(
                pair,
                rounds.announcementsOf(both),
                DelegationChanges.of(pair, titles),
                sessions.ofRounds(both),
                moved(negotiation, pair),
                agreements.ofRounds(both),
                said,
                titles);
    }

    private List<StatusChange> moved(String negotiation, RoundPair pair) {
        Optional<HeldDays> first = HeldDays.of(pair.first());
        Optional<HeldDays> second = HeldDays.of(pair.second());
        return changes.ofIssuesThatMovedInOrWithin(
                negotiation, pair.numbers(), begin(first), end(first), begin(second), end(second));
    }

    private static @Nullable LocalDate begin(Optional<HeldDays> days) {
        return days.map(HeldDays::first).orElse(null);
    }

    private static @Nullable LocalDate end(Optional<HeldDays> days) {
        return days.map(HeldDays::last).orElse(null);
    }
}
