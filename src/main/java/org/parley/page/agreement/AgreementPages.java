package org.parley.page.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedents;
import org.parley.record.agreement.Signatory;
import org.parley.record.event.AttributedStatements;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Neighbours;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AgreementPages {

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final AttributedStatements statements;
    private final Evidences evidences;
    private final Clock clock;

    AgreementPages(
            NegotiationBands bands,
            Agreements agreements,
            Precedents precedents,
            AttributedStatements statements,
            Evidences evidences,
            Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.statements = statements;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgreementPage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Agreement agreement = agreements
                .withCommitments(negotiation, slug)
                .orElseThrow(() -> new NotFoundException("no agreement " + slug));
        List<Signatory> signatories = agreements.signatoriesOf(agreement.id());
        List<AttributedStatement> said = statements.ofAgreement(agreement.id());
        List<Recorded> named = new ArrayList<>(List.of(agreement));
        named.addAll(signatories);
        agreement.commitments().forEach(each -> named.addAll(each.withParts()));
        said.forEach(each -> named.addAll(each.records()));
        return new AgreementPage(
                band,
                agreement,
                precedents.of(List.of(agreement.id())).get(agreement.id()),
                signatories,
                said,
                Neighbours.of(agreements.titles(band.id()), slug, each -> Addresses.agreement(negotiation, each)),
                evidences.of(named),
                LocalDate.now(clock));
    }
}
