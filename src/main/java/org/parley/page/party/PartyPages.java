package org.parley.page.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.Attendance;
import org.parley.record.Attendances;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Commitments;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.People;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PartyPages {

    private final Parties parties;
    private final Attendances attendances;
    private final Positions positions;
    private final Commitments commitments;
    private final People people;
    private final Evidences evidences;
    private final Clock clock;

    PartyPages(
            Parties parties,
            Attendances attendances,
            Positions positions,
            Commitments commitments,
            People people,
            Evidences evidences,
            Clock clock) {
        this.parties = parties;
        this.attendances = attendances;
        this.positions = positions;
        this.commitments = commitments;
        this.people = people;
        this.evidences = evidences;
        this.clock = clock;
    }

    /** @param page of the rounds, counted from 1 */
    @Transactional(readOnly = true)
    public PartyPage of(String slug, int page) {
        Pageable request = Paging.request(page);
        Party party = parties.findBySlug(slug).orElseThrow(() -> new NotFoundException("no party " + slug));
        Attendance.Found sat = attendances.ofParty(party.id(), request);
        List<Position> held = positions.ofParties(List.of(party.id()));
        List<Commitment> owed = commitments.owedBy(party.id());
        List<Long> named = new ArrayList<>(List.of(party.id()));
        sat.attendances().forEach(each -> named.add(each.record()));
        List<Recorded> contested = new ArrayList<>(held);
        contested.addAll(owed);
        contested.forEach(each -> named.add(each.id()));
        return new PartyPage(
                party,
                sat.attendances(),
                Paging.of(new PageImpl<>(sat.attendances(), request, sat.total()), Addresses.party(slug)),
                PositionThread.of(held),
                owed,
                people.appointmentsFor(party.id()),
                evidences.of(named, contested),
                LocalDate.now(clock));
    }
}
