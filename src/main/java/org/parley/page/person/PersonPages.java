package org.parley.page.person;

import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.Attendance;
import org.parley.record.Attendances;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Evidences;
import org.parley.record.name.OtherNameList;
import org.parley.record.name.OtherNames;
import org.parley.record.party.Appointment;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Tenure;
import org.parley.record.party.Titles;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PersonPages {

    private static final int MOST_STATEMENTS = 100;

    private final People people;
    private final Attendances attendances;
    private final Statements statements;
    private final Evidences evidences;
    private final OtherNames otherNames;

    PersonPages(
            People people, Attendances attendances, Statements statements, Evidences evidences, OtherNames otherNames) {
        this.people = people;
        this.otherNames = otherNames;
        this.attendances = attendances;
        this.statements = statements;
        this.evidences = evidences;
    }

    /** @param page of the rounds, counted from 1 */
    @Transactional(readOnly = true)
    public PersonPage of(String slug, int page) {
        Pageable request = Paging.request(page);
        Person person = people.findBySlug(slug).orElseThrow(() -> new NotFoundException("no person " + slug));
        Titles titles = people.titlesOf(List.of(person.id()));
        List<Appointment> held = titles.tenures().stream()
                .map(Tenure::appointment)
                .sorted(Appointment.LAST_FIRST)
                .toList();
        OtherNameList names = otherNames.of(person.id());
        Attendance.Found sat = attendances.ofPerson(person.id(), request);
        List<Statement> said = statements.by(person.id(), null, PageRequest.of(0, MOST_STATEMENTS));
        List<Long> named = new ArrayList<>(List.of(person.id()));
        held.forEach(each -> named.add(each.id()));
        sat.attendances().forEach(each -> named.add(each.record()));
        said.forEach(each -> named.add(each.id()));
        names.names().forEach(each -> named.add(each.id()));
        List<Recorded> contested = new ArrayList<>(List.of(person));
        contested.addAll(held);
        contested.addAll(said);
        contested.addAll(names.names());
        return new PersonPage(
                person,
                names,
                titles,
                sat.attendances(),
                Paging.of(new PageImpl<>(sat.attendances(), request, sat.total()), Addresses.person(slug)),
                said,
                evidences.of(named, contested));
    }
}
