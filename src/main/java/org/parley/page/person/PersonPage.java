package org.parley.page.person;

import java.util.List;
import org.parley.record.Attendance;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.web.Paging;

/** One person: titles over time, the last one first, rounds attended, what the person said. */
record PersonPage(
        Person person,
        List<Appointment> titles,
        List<Attendance> rounds,
        Paging paging,
        List<Statement> statements,
        Evidence evidence) {

    /** The parties that the person stood for, the last one first. */
    public List<Party> parties() {
        return titles.stream().map(Appointment::party).distinct().toList();
    }
}
