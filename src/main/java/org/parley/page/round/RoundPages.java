package org.parley.page.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds all that is known of a round. */
@Service
class RoundPages {

    private static final int WEEK = 7;

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
    public RoundPage of(String negotiation, String track, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Rounds.Neighbours around = rounds.around(negotiation, track, slug)
                .orElseThrow(() -> new NotFoundException("no round " + track + "/" + slug));
        Map<Long, Round> loaded = load(around);
        Round round = Objects.requireNonNull(loaded.get(around.getRound()));
        Round after = loaded.get(around.getAfter());
        RoundSchedule schedule = schedule(round);
        RoundRecords found = records.of(round);
        RoundDelegations delegations = new RoundDelegations(
                round, loaded.get(around.getSeated()), people.titlesOf(peopleOf(round, found.statements())));
        List<Recorded> named = new ArrayList<>(List.of(round));
        named.addAll(round.sittings());
        named.addAll(schedule.announcements());
        named.addAll(delegations.records());
        named.addAll(found.all(schedule.today()));
        named.addAll(delegations.titlesOf(found.statements()));
        return new RoundPage(
                band,
                schedule,
                loaded.get(around.getBefore()),
                after == null ? null : schedule(after),
                inTheSameWeek(band, round),
                delegations,
                found,
                evidences.of(named));
    }

    /** Whatever days its dates and theirs allow: those that are no more than a week apart on all of them. */
    private List<Round> inTheSameWeek(NegotiationBand band, Round round) {
        FuzzyDate began = round.firstDay();
        FuzzyDate ended = round.lastKnownDay();
        return began == null || began.latest() == null || ended == null || ended.earliest() == null
                ? List.of()
                : rounds.onOtherTracks(
                        band.id(),
                        round.track(),
                        began.latest().minusDays(WEEK),
                        ended.earliest().plusDays(WEEK));
    }

    private RoundSchedule schedule(Round round) {
        return RoundSchedule.of(round, round.announcements(), LocalDate.now(clock));
    }

    /** All of them with what was announced; the round, and the one that its delegations are compared with, with those. */
    private Map<Long, Round> load(Rounds.Neighbours around) {
        List<Long> shown = Stream.of(around.getRound(), around.getBefore(), around.getAfter(), around.getSeated())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Round> loaded = new HashMap<>();
        rounds.withAnnouncements(shown).forEach(each -> loaded.put(each.id(), each));
        rounds.withDelegations(Stream.of(around.getRound(), around.getSeated())
                .filter(Objects::nonNull)
                .toList());
        return loaded;
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
