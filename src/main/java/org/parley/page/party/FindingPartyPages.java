package org.parley.page.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.agreement.Commitments;
import org.parley.record.agreement.PromiseState;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.party.Appointment;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.party.People;
import org.parley.record.party.TitleOrder;
import org.parley.record.talks.Attendance;
import org.parley.record.talks.FindingAttendance;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
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
    private final Contests contests;
    private final Clock clock;

    FindingPartyPages(
            Parties parties,
            FindingAttendance attendance,
            Positions positions,
            Commitments commitments,
            People people,
            Evidences evidences,
            Contests contests,
            Clock clock) {
        this.parties = parties;
        this.attendance = attendance;
        this.positions = positions;
        this.commitments = commitments;
        this.people = people;
        this.evidences = evidences;
        this.contests = contests;
        this.clock = clock;
    }

    /** @param page of the rounds, counted from 1 */
    @Transactional(readOnly = true)
    public PartyPage of(String slug, int page) {
        Pageable request = Paging.request(page);
        Party party = parties.findBySlug(slug).orElseThrow(() -> new NotFoundException("no party " + slug));
        Attendance.Seats sat = attendance.ofParty(party.id(), request);
        List<Position> held = positions.ofParties(List.of(party.id()));
        List<Commitment> owed = commitments.owedBy(party.id());
        List<Appointment> titles = people.appointmentsFor(party.id());
        List<Long> records = new ArrayList<>(List.of(party.id()));
        sat.seats().forEach(each -> records.add(each.record()));
        held.forEach(each -> records.add(each.id()));
        owed.forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        LocalDate today = LocalDate.now(clock);
        return new PartyPage(
                party,
                PartyMark.of(party),
                sat.seats(),
                Paging.of(new PageImpl<>(sat.seats(), request, sat.total()), "/parties/" + slug),
                PositionThread.of(held, evidence, contests),
                owed.stream()
                        .map(each ->
                                new CommitmentLine(each, PromiseState.of(each, today), evidence.numbersOf(each.id())))
                        .toList(),
                members(titles),
                evidence);
    }

    /** Everybody once, with the title held last. */
    private static List<PartyPage.Member> members(List<Appointment> titles) {
        Map<Long, PartyPage.Member> members = new LinkedHashMap<>();
        TitleOrder.lastFirst(titles)
                .forEach(each -> members.putIfAbsent(
                        each.person().id(),
                        new PartyPage.Member(each.person().slug(), each.person().name(), each.title())));
        return members.values().stream()
                .sorted(Comparator.comparing(PartyPage.Member::name))
                .toList();
    }
}
