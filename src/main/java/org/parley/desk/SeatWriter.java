package org.parley.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.history.Snapshot;
import org.parley.record.party.Party;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/** Seats the delegations as reported: who stays keeps the record, who is not named any more goes. */
final class SeatWriter {

    private final Edits edits;

    SeatWriter(Edits edits) {
        this.edits = edits;
    }

    void write(Round round, List<RoundCommand.Seat> seats) {
        Map<Party, Delegation> seated = new HashMap<>();
        List.copyOf(round.delegations()).forEach(each -> seated.put(each.party(), each));
        Set<Party> named = new HashSet<>();
        seats.forEach(each -> named.add(each.party()));
        seated.values().stream().filter(each -> !named.contains(each.party())).forEach(each -> unseat(round, each));
        for (RoundCommand.Seat seat : seats) {
            Delegation delegation = seated.get(seat.party());
            if (delegation == null) {
                seat(round, seat);
            } else {
                reseat(delegation, seat);
            }
        }
    }

    private void seat(Round round, RoundCommand.Seat seat) {
        Delegation delegation = round.seat(seat.party(), seat.capacity());
        delegation.sendOnly(seat.members());
        edits.add(delegation);
        delegation.members().forEach(edits::add);
    }

    private void unseat(Round round, Delegation delegation) {
        delegation.members().forEach(edits::removed);
        edits.removed(delegation);
        round.unseat(delegation);
    }

    private void reseat(Delegation delegation, RoundCommand.Seat seat) {
        Snapshot before = delegation.snapshot();
        Map<DelegationMember, Snapshot> members = new HashMap<>();
        delegation.members().forEach(each -> members.put(each, each.snapshot()));
        delegation.members().stream()
                .filter(each -> !seat.members().containsKey(each.person()))
                .forEach(edits::removed);
        delegation.describe(new DelegationDescription(delegation.party(), seat.capacity()));
        delegation.sendOnly(seat.members());
        edits.changed(delegation, before);
        for (DelegationMember each : delegation.members()) {
            Snapshot was = members.get(each);
            if (was == null) {
                edits.add(each);
            } else {
                edits.changed(each, was);
            }
        }
    }
}
