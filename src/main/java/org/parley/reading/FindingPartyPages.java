package org.parley.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.agreement.Commitment;
import org.parley.agreement.Commitments;
import org.parley.issue.Position;
import org.parley.issue.Positions;
import org.parley.party.Appointment;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.People;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a party with its seats, positions, promises and people, in six statements. */
@Service
class FindingPartyPages {

    private final Parties parties;
    private final FindingAttendance attendance;
    private final Positions positions;
    private final Commitments commitments;
    private final People people;
    private final Evidences evidences;

    FindingPartyPages(
            Parties parties,
            FindingAttendance attendance,
            Positions positions,
            Commitments commitments,
            People people,
            Evidences evidences) {
        this.parties = parties;
        this.attendance = attendance;
        this.positions = positions;
        this.commitments = commitments;
        this.people = people;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public PartyPage of(String slug) {
        Party party = parties.findBySlug(slug).orElseThrow(() -> new NotFoundException("no party " + slug));
        FindingAttendance.Seats seats = attendance.ofParty(party.id());
        List<Position> held = positions.ofParties(List.of(party.id())).stream()
                .sorted(Comparator.comparing(Position::effective).reversed())
                .toList();
        List<Commitment> owed = commitments.owedBy(party.id());
        List<Appointment> titles = people.appointmentsFor(party.id());
        List<Long> records = new ArrayList<>(List.of(party.id()));
        held.forEach(each -> records.add(each.id()));
        owed.forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        return new PartyPage(
                party,
                PartyMark.of(party),
                seats.seats().stream().map(FindingAttendance.Seat::attendance).toList(),
                seats.total() - seats.seats().size(),
                held,
                owed,
                TitleOrder.lastFirst(titles).stream()
                        .map(each -> new PartyPage.Member(
                                each.person().slug(), each.person().name(), each.title()))
                        .sorted(Comparator.comparing(PartyPage.Member::name))
                        .toList(),
                evidence);
    }
}
