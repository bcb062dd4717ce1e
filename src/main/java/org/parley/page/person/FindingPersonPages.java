package org.parley.page.person;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.Appointment;
import org.parley.record.party.PartyMark;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.TitleOrder;
import org.parley.record.party.Titles;
import org.parley.record.talks.Attendance;
import org.parley.record.talks.FindingAttendance;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a person with titles, seats and statements, in five statements. */
@Service
class FindingPersonPages {

    private static final int MOST_STATEMENTS = 100;

    private final People people;
    private final FindingAttendance attendance;
    private final Statements statements;
    private final Evidences evidences;
    private final Contests contests;

    FindingPersonPages(
            People people,
            FindingAttendance attendance,
            Statements statements,
            Evidences evidences,
            Contests contests) {
        this.people = people;
        this.attendance = attendance;
        this.statements = statements;
        this.evidences = evidences;
        this.contests = contests;
    }

    /** @param page of the rounds, counted from 1 */
    @Transactional(readOnly = true)
    public PersonPage of(String slug, int page) {
        Pageable request = Paging.request(page);
        Person person = people.findBySlug(slug).orElseThrow(() -> new NotFoundException("no person " + slug));
        List<Appointment> held = TitleOrder.lastFirst(people.appointmentsOf(List.of(person.id())));
        Titles titles = new Titles(held);
        Attendance.Seats sat = attendance.ofPerson(person.id(), request);
        List<Statement> said = statements.by(person.id(), null, PageRequest.of(0, MOST_STATEMENTS));
        List<Long> records = new ArrayList<>(List.of(person.id()));
        held.forEach(each -> records.add(each.id()));
        sat.seats().forEach(each -> records.add(each.record()));
        said.forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        return new PersonPage(
                person,
                held.stream().map(each -> PartyMark.of(each.party())).distinct().toList(),
                held.stream()
                        .map(each -> title(each, contests.of(evidence, each)))
                        .toList(),
                sat.seats().stream()
                        .map(each -> each.as(Titles.text(
                                titles.in(each.days().from(), each.days().until(), person, null))))
                        .toList(),
                Paging.of(new PageImpl<>(sat.seats(), request, sat.total()), "/people/" + slug),
                said,
                evidence);
    }

    private static PersonPage.Held title(Appointment held, List<Contest> contested) {
        return new PersonPage.Held(
                held,
                PartyMark.of(held.party()),
                Contest.over("title", contested),
                Contest.besides("title", contested));
    }
}
