package org.parley.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.PromiseState;
import org.parley.record.event.StatementView;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Crumb;
import org.parley.web.Neighbour;

/** One agreement with what was promised and what was delivered. */
record AgreementPage(
        NegotiationBand band,
        List<Crumb> crumbs,
        Agreement agreement,
        @Nullable Precedent precedent,
        List<Signed> signatories,
        List<Promised> promises,
        List<StatementView> statements,
        List<Contest> contests,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
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
