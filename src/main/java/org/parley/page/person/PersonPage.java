package org.parley.page.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Dispute;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Appointment;
import org.parley.record.party.PartyMark;
import org.parley.record.party.Person;
import org.parley.record.talks.Attendance;
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
