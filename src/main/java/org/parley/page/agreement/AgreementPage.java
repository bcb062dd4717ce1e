package org.parley.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.page.reading.Crumb;
import org.parley.page.reading.PartyMark;
import org.parley.page.reading.RoundPage;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.PromiseState;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.NegotiationBand;

/** One agreement with what was promised and what was delivered. */
record AgreementPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Agreement agreement,
        @Nullable Precedent precedent,
        List<Signed> signatories,
        List<Promised> promises,
        List<RoundPage.StatementView> statements,
        List<Contest> contests,
        RoundPage.@Nullable Neighbour previous,
        RoundPage.@Nullable Neighbour next,
        Evidence evidence) {

    public boolean delivered() {
        return promises.stream()
                .anyMatch(each -> !each.commitment().deliveries().isEmpty());
    }

    record Signed(
            long number,
            PartyMark party,
            @Nullable String person,
            @Nullable String personSlug,
            Capacity capacity) {}

    /** A commitment with its deliveries. @param state null where nothing can be told */
    record Promised(
            Commitment commitment,
            @Nullable PartyMark by,
            @Nullable PartyMark to,
            @Nullable PromiseState state,
            List<Handover> handovers,
            List<Contest> contests) {}

    record Handover(Delivery delivery, List<Contest> contests) {}
}
