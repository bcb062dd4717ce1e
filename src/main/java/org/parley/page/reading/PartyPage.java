package org.parley.page.reading;

import java.util.List;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.source.Evidence;
import org.parley.web.Paging;

/** One party: where it sat, what it holds, what it owes, who stood for it. */
record PartyPage(
        Party party,
        PartyMark mark,
        List<Attendance> rounds,
        Paging paging,
        List<PositionThread.Talks> positions,
        List<AgreementList.Line> commitments,
        List<Member> people,
        Evidence evidence) {

    record Member(String slug, String name, String title) {}
}
