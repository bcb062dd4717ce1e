package org.parley.page.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.agreement.Precedent;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Note;
import org.parley.record.talks.NegotiationBand;

/**
 * Promises against deliveries.
 *
 * @param promises what is overdue first, by how long; then the rest by when it is due
 * @param chart null where there is nothing to draw
 * @param unjudged how many more agreements have promises of which none was judged
 * @param firsts agreements that were the first of their type in some months, the last one first
 */
record LedgerPage(
        NegotiationBand band,
        List<Side> sides,
        List<Line> promises,
        ExchangeSteps exchanges,
        @Nullable ExchangeChart chart,
        InForce inForce,
        List<Implementation> implementation,
        int unjudged,
        List<First> firsts,
        List<Note> notes) {

    record Line(Agreement agreement, CommitmentLine promise, Lateness lateness, List<Contest> contests) {}

    /** @param months whole months, at the least, since the one before it; 0 where a date is open */
    record First(Agreement agreement, Precedent precedent, long months) {}

    public long overdue() {
        return promises.stream()
                .filter(each -> each.lateness().kind() == Lateness.Kind.OVERDUE)
                .count();
    }

    public long kept() {
        return promises.stream()
                .filter(each ->
                        Long.valueOf(0).equals(each.promise().commitment().remainder()))
                .count();
    }
}
