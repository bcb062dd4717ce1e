package org.parley.page.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.RoundMoves;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Titles;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;

/**
 * What is on record of two rounds.
 *
 * @param changes every change, whenever it was, of the issues that moved in one of them
 */
record PairRecords(
        RoundPair pair,
        List<ScheduleAnnouncement> announced,
        DelegationChanges delegations,
        List<GroupSession> sessions,
        List<StatusChange> changes,
        List<Agreement> agreements,
        List<Statement> statements,
        Titles titles) {

    List<GroupSession> sessionsIn(Round round) {
        return sessions.stream().filter(each -> each.round().id() == round.id()).toList();
    }

    List<Agreement> agreementsOf(Round round) {
        return agreements.stream()
                .filter(each -> each.round() != null && each.round().id() == round.id())
                .toList();
    }

    List<Statement> statementsOn(Round round) {
        return statements.stream()
                .filter(each -> each.round() != null && each.round().id() == round.id())
                .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                .toList();
    }

    List<StatusChange> movesIn(Round round) {
        return new RoundMoves(changes).in(round);
    }

    /** All that the page names, in its order. */
    List<Recorded> named() {
        List<Recorded> named = new ArrayList<>(pair.both());
        named.addAll(delegations.records());
        named.addAll(sessions);
        pair.both().forEach(each -> named.addAll(movesIn(each)));
        pair.both().forEach(each -> named.addAll(agreementsOf(each)));
        pair.both().stream().flatMap(each -> statementsOn(each).stream()).forEach(each -> {
            named.add(each);
            if (each.person() != null) {
                titles.on(each.day(), each.person(), each.party()).stream()
                        .map(KnownTitle::appointment)
                        .forEach(named::add);
            }
        });
        return named;
    }

    /** All who sat in the rounds or spoke of them. */
    static List<Long> people(RoundPair pair, List<Statement> statements) {
        return Stream.concat(
                        pair.both().stream()
                                .flatMap(each -> each.delegations().stream())
                                .flatMap(each -> each.members().stream())
                                .map(each -> each.person().id()),
                        statements.stream()
                                .map(Statement::person)
                                .filter(each -> each != null)
                                .map(each -> each.id()))
                .distinct()
                .toList();
    }
}
