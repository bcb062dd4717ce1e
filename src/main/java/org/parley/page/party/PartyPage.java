package org.parley.page.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.Attendance;
import org.parley.record.agreement.Commitment;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Appointment;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Party;
import org.parley.record.party.Tenure;
import org.parley.web.NameOrder;
import org.parley.web.Paging;

/**
 * One party: where it sat, what it holds, what it owes, who stood for it. A page of each.
 *
 * @param titles that the first people by name held for it
 * @param hasOtherPeople whether more people held a title for it
 */
record PartyPage(
        PartyIdentity identity,
        Part<Attendance> rounds,
        Part<PositionThread.Talks> positions,
        Part<Commitment> commitments,
        List<Tenure> titles,
        boolean hasOtherPeople,
        Evidence evidence,
        LocalDate today) {

    public Party party() {
        return identity.party();
    }

    /** A page of a long list. */
    record Part<T>(List<T> shown, Paging paging) {}

    /** Everybody once, by name, with the title held last. */
    public List<KnownTitle> people() {
        Map<Long, Tenure> last = new LinkedHashMap<>();
        titles.stream()
                .sorted(Comparator.comparing(Tenure::appointment, Appointment.LAST_FIRST))
                .forEach(each -> last.putIfAbsent(each.person().id(), each));
        return last.values().stream()
                .sorted(Comparator.comparing(each -> each.person().name(), NameOrder.OF_PEOPLE))
                .map(each -> each.on(today))
                .toList();
    }
}
