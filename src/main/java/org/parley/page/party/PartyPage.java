package org.parley.page.party;

import java.util.List;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Attendance;
import org.parley.web.Paging;

/** One party: where it sat, what it holds, what it owes, who stood for it. */
record PartyPage(
        Party party,
        PartyMark mark,
        List<Attendance> rounds,
        Paging paging,
        List<PositionThread.Talks> positions,
        List<CommitmentLine> commitments,
        List<Member> people,
        Evidence evidence) {

    record Member(String slug, String name, String title) {}
}
