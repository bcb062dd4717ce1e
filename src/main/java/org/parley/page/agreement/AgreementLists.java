package org.parley.page.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedents;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AgreementLists {

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Evidences evidences;
    private final Clock clock;

    AgreementLists(
            NegotiationBands bands, Agreements agreements, Precedents precedents, Evidences evidences, Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.evidences = evidences;
        this.clock = clock;
    }

    /** @param type null for all; {@code status} likewise */
    @Transactional(readOnly = true)
    public AgreementList of(
            String negotiation, @Nullable AgreementType type, @Nullable AgreementStatus status, int page) {
        LocalDate today = LocalDate.now(clock);
        NegotiationBand band = bands.of(negotiation);
        Page<Agreement> shown = agreements.list(negotiation, type, status, Paging.request(page));
        List<Long> numbers = shown.stream().map(Agreement::id).toList();
        agreements.withCommitments(numbers); // fills those above: one session, one object each
        List<Recorded> named = new ArrayList<>();
        shown.forEach(each -> {
            named.add(each);
            each.commitments().forEach(commitment -> named.addAll(commitment.told(today)));
        });
        return new AgreementList(
                band,
                type,
                status,
                shown.getContent(),
                precedents.of(numbers),
                Paging.of(
                        shown,
                        Addresses.agreements(negotiation),
                        "type",
                        type == null ? null : type.name(),
                        "status",
                        status == null ? null : status.name()),
                evidences.of(named),
                today);
    }
}
