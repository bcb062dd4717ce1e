package org.parley.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.agreement.Commitment;
import org.parley.agreement.Precedent;
import org.parley.event.Statement;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.NegotiationBand;
import org.parley.reading.Contests.Contest;
import org.parley.source.Evidence;

/** One agreement with what was promised and what was delivered. */
record AgreementPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Agreement agreement,
        @Nullable Precedent precedent,
        List<Signed> signatories,
        List<Promised> promises,
        List<Statement> statements,
        List<Contest> contests,
        Evidence evidence) {

    public boolean delivered() {
        return promises.stream()
                .anyMatch(each -> !each.commitment().deliveries().isEmpty());
    }

    record Signed(
            PartyMark party,
            @Nullable String person,
            @Nullable String personSlug,
            Capacity capacity) {}

    /**
     * A commitment with its deliveries.
     *
     * @param state DELIVERED, PARTLY_DELIVERED, OVERDUE, EXPECTED or null where it cannot be told
     */
    record Promised(
            Commitment commitment,
            @Nullable PartyMark by,
            @Nullable PartyMark to,
            @Nullable String state,
            List<Contest> contests) {

        /** What has become of a promise by that day; computed, never typed. */
        static @Nullable String state(Commitment commitment, LocalDate today) {
            Long remainder = commitment.remainder();
            if (remainder != null && remainder == 0) {
                return "DELIVERED";
            }
            if (commitment.isOverdue(today)) {
                return "OVERDUE";
            }
            if (commitment.delivered() > 0) {
                return "PARTLY_DELIVERED";
            }
            return remainder == null ? null : "EXPECTED";
        }
    }
}
