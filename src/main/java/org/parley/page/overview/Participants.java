package org.parley.page.overview;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Predicate;
import org.parley.record.party.Party;

/**
 * Who sat at the rounds of a negotiation, those of most rounds first.
 *
 * @param parties those that negotiated in any of them
 * @param others those that only mediated, hosted or watched
 */
record Participants(List<Party> parties, List<Party> others) {

    /** @param found each party with the number of rounds that it negotiated in */
    static Participants of(List<Tuple> found) {
        Predicate<Tuple> negotiated = each -> each.get("negotiated", Long.class) > 0;
        return new Participants(parties(found, negotiated), parties(found, negotiated.negate()));
    }

    private static List<Party> parties(List<Tuple> found, Predicate<Tuple> which) {
        return found.stream()
                .filter(which)
                .map(each -> each.get("party", Party.class))
                .toList();
    }
}
