package org.parley.page.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Precedent;
import org.parley.record.evidence.Evidence;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Paging;

/**
 * The agreements of a negotiation, the last one first.
 *
 * @param precedents by the number of the agreement, for those that have one
 */
record AgreementList(
        NegotiationBand band,
        @Nullable AgreementType type,
        @Nullable AgreementStatus status,
        List<Agreement> agreements,
        Map<Long, Precedent> precedents,
        Paging paging,
        Evidence evidence,
        LocalDate today) {

    public List<AgreementType> types() {
        return List.of(AgreementType.values());
    }

    public List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }
}
