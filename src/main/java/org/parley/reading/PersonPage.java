package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.event.Statement;
import org.parley.party.Appointment;
import org.parley.party.Person;
import org.parley.source.Dispute;
import org.parley.source.Evidence;
import org.parley.web.Paging;

/** One person: titles over time, rounds attended, what the person said. */
record PersonPage(
        Person person,
        List<PartyMark> parties,
        List<Held> titles,
        List<Attendance> rounds,
        Paging paging,
        List<Statement> statements,
        Evidence evidence) {

    record Held(
            Appointment appointment,
            PartyMark party,
            @Nullable Dispute dispute,
            List<Contest> contests) {}
}
