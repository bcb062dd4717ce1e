package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Precedent;
import org.parley.record.evidence.Evidence;
import org.parley.record.talks.NegotiationBand;

/**
 * Commitments against deliveries.
 *
 * @param commitments what is past its window first, by how long; then the rest by when it is due
 * @param unjudged how many more agreements have commitments of which none was judged
 * @param firsts agreements that were the first of their type in some months, the last one first
 */
record LedgerPage(
        NegotiationBand band,
        List<Side> sides,
        List<Line> commitments,
        ExchangeSteps exchanges,
        InForce inForce,
        List<Implementation> implementation,
        int unjudged,
        List<First> firsts,
        Evidence evidence,
        LocalDate today) {

    /** A commitment, what has become of it, and how it stands to its window. */
    record Line(Commitment commitment, CommitmentStanding standing, Lateness lateness) {}

    /** @param months whole months, at the least, since the one before it; 0 where a date is open */
    record First(Agreement agreement, Precedent precedent, long months) {}

    /** Null where there is nothing to draw. */
    public @Nullable ExchangeChart chart() {
        return exchanges.isDrawn() ? ExchangeChart.of(exchanges) : null;
    }

    public long past() {
        return commitments.stream().filter(each -> each.lateness().isPast()).count();
    }

    public long kept() {
        return commitments.stream()
                .filter(each -> each.standing().isCarriedOut())
                .count();
    }
}
