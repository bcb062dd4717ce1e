package org.parley.page.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.agreement.PromiseState;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreements of a negotiation with what was promised and delivered, in at most six statements. */
@Service
class FindingAgreementLists {

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Evidences evidences;
    private final Contests contests;
    private final Clock clock;

    FindingAgreementLists(
            NegotiationBands bands,
            Agreements agreements,
            Precedents precedents,
            Evidences evidences,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.evidences = evidences;
        this.contests = contests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgreementList of(
            String negotiation, @Nullable AgreementType type, @Nullable AgreementStatus status, int page) {
        NegotiationBand band = bands.of(negotiation);
        Page<Agreement> shown = agreements.list(negotiation, type, status, Paging.request(page));
        List<Long> numbers = shown.stream().map(Agreement::id).toList();
        agreements.withPromises(numbers); // fills those above: one session, one object each
        Map<Long, Precedent> before = precedents.of(numbers);
        LocalDate today = LocalDate.now(clock);
        List<Long> records = new ArrayList<>();
        shown.forEach(each -> {
            records.add(each.id());
            each.commitments().forEach(promise -> records.add(promise.id()));
        });
        Evidence evidence = evidences.behind(records);
        return new AgreementList(
                band,
                type,
                status,
                shown.stream()
                        .map(each -> new AgreementList.Item(
                                each,
                                before.get(each.id()),
                                each.commitments().stream()
                                        .map(promise -> new CommitmentLine(
                                                promise,
                                                PromiseState.of(promise, today),
                                                evidence.numbersOf(promise.id())))
                                        .toList(),
                                contests.of(evidence, each),
                                evidence.numbersOf(each.id())))
                        .toList(),
                Paging.of(
                        shown,
                        Addresses.agreements(negotiation),
                        "type",
                        type == null ? null : type.name(),
                        "status",
                        status == null ? null : status.name()),
                evidence.notes());
    }
}
