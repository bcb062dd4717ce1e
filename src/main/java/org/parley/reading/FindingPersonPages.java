package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.event.Statement;
import org.parley.event.Statements;
import org.parley.party.Appointment;
import org.parley.party.People;
import org.parley.party.Person;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
import org.parley.web.NotFoundException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a person with titles, seats and statements, in five statements. */
@Service
class FindingPersonPages {

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

    @Transactional(readOnly = true)
    public PersonPage of(String slug) {
        Person person = people.findBySlug(slug).orElseThrow(() -> new NotFoundException("no person " + slug));
        List<Appointment> titles = TitleOrder.lastFirst(people.appointmentsOf(List.of(person.id())));
        FindingAttendance.Seats seats = attendance.ofPerson(person.id());
        List<Statement> said = statements.by(person.id(), null, PageRequest.of(0, FindingAttendance.MOST));
        List<Long> records = new ArrayList<>(List.of(person.id()));
        titles.forEach(each -> records.add(each.id()));
        said.forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        return new PersonPage(
                person,
                titles.stream()
                        .map(each -> PartyMark.of(each.party()))
                        .distinct()
                        .toList(),
                titles.stream()
                        .map(each -> new PersonPage.Held(each, PartyMark.of(each.party()), contests.of(evidence, each)))
                        .toList(),
                seats.seats().stream().map(each -> titled(each, titles)).toList(),
                seats.total() - seats.seats().size(),
                said,
                evidence);
    }

    private static Attendance titled(FindingAttendance.Seat seat, List<Appointment> titles) {
        Attendance at = seat.attendance();
        return new Attendance(
                at.negotiation(),
                at.href(),
                at.round(),
                at.days(),
                at.when(),
                at.capacity(),
                at.role(),
                title(seat, titles));
    }

    private static @Nullable String title(FindingAttendance.Seat seat, List<Appointment> titles) {
        if (seat.day() == null) {
            return null;
        }
        String held = titles.stream()
                .filter(each -> each.isHeldOn(Objects.requireNonNull(seat.day())))
                .map(Appointment::title)
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? null : held;
    }
}
