package org.parley.page.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundSchedule;
import org.parley.record.talks.Rounds;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds all that is known of a round. */
@Service
class RoundPages {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final RoundRecordFinder records;
    private final People people;
    private final Evidences evidences;
    private final Clock clock;

    RoundPages(
            NegotiationBands bands,
            Rounds rounds,
            RoundRecordFinder records,
            People people,
            Evidences evidences,
            Clock clock) {
        this.bands = bands;
        this.rounds = rounds;
        this.records = records;
        this.people = people;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundPage of(String negotiation, String track, int number) {
        NegotiationBand band = bands.of(negotiation);
        List<Round> around = rounds.around(negotiation, track, number);
        Round round = around.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no round " + track + "/" + number));
        Round first = around.get(0);
        Round last = around.get(around.size() - 1);
        RoundSchedule schedule = schedule(round);
        Round before = loadDelegations(round);
        RoundRecords found = records.of(round);
        RoundDelegations delegations = new RoundDelegations(
                round, before, new Titles(people.appointmentsOf(peopleOf(round, found.statements()))));
        List<Recorded> named = new ArrayList<>(List.of(round));
        named.addAll(schedule.announcements());
        named.addAll(delegations.records());
        named.addAll(found.all(schedule.today()));
        return new RoundPage(
                band,
                schedule,
                first == round ? null : first,
                last == round ? null : schedule(last),
                delegations,
                found,
                evidences.of(named));
    }

    private RoundSchedule schedule(Round round) {
        return RoundSchedule.of(round, round.announcements(), LocalDate.now(clock));
    }

    /** @return the round that its delegations are compared with */
    private @Nullable Round loadDelegations(Round round) {
        return rounds.withDelegationsNowAndBefore(round, round.track(), round.number()).stream()
                .filter(each -> each.id() != round.id())
                .findFirst()
                .orElse(null);
    }

    private static List<Long> peopleOf(Round round, List<Statement> said) {
        return Stream.concat(
                        round.delegations().stream()
                                .flatMap(each -> each.members().stream())
                                .map(DelegationMember::person),
                        said.stream().map(Statement::person).filter(Objects::nonNull))
                .map(Person::id)
                .distinct()
                .toList();
    }
}
