package org.parley.page.person;

import java.util.Comparator;
import java.util.List;
import org.parley.record.Attendance;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidence;
import org.parley.record.name.OtherNameList;
import org.parley.record.party.Appointment;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Tenure;
import org.parley.record.party.Titles;
import org.parley.web.Paging;

/** One person: titles over time, the last one first, rounds attended, what the person said. */
record PersonPage(
        Person person,
        OtherNameList names,
        Titles titles,
        List<Attendance> rounds,
        Paging paging,
        List<Statement> statements,
        Evidence evidence) {

    /** The parties that the person stood for, the last one first. */
    public List<Party> parties() {
        return tenures().stream()
                .map(each -> each.appointment().party())
                .distinct()
                .toList();
    }

    /** The titles over time, the last one first. */
    public List<Tenure> tenures() {
        return titles.tenures().stream()
                .sorted(Comparator.comparing(Tenure::appointment, Appointment.LAST_FIRST))
                .toList();
    }

    /** What is known of the titles of the person on the days of a round. */
    public List<KnownTitle> titlesIn(Attendance attendance) {
        return titles.in(attendance.days().from(), attendance.days().until(), person, null);
    }
}
