package org.parley.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.agreement.Agreements;
import org.parley.agreement.Commitment;
import org.parley.agreement.Precedents;
import org.parley.agreement.Signatory;
import org.parley.event.Statement;
import org.parley.event.Statements;
import org.parley.history.Recorded;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.party.Party;
import org.parley.reading.Contests.Contest;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an agreement with its promises and deliveries, in seven statements. */
@Service
class FindingAgreementPages {

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Statements statements;
    private final Evidences evidences;
    private final Contests contests;
    private final Clock clock;

    FindingAgreementPages(
            NegotiationBands bands,
            Agreements agreements,
            Precedents precedents,
            Statements statements,
            Evidences evidences,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.statements = statements;
        this.evidences = evidences;
        this.contests = contests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgreementPage of(String negotiation, String slug) {
        NegotiationBand band = bands.of(negotiation);
        Agreement agreement = agreements
                .withPromises(negotiation, slug)
                .orElseThrow(() -> new NotFoundException("no agreement " + slug));
        List<Signatory> signatories = agreements.signatoriesOf(agreement.id());
        List<Statement> said = statements.ofAgreement(agreement.id());
        List<Long> records = new ArrayList<>(List.of(agreement.id()));
        Stream.<Stream<? extends Recorded>>of(
                        signatories.stream(),
                        agreement.commitments().stream(),
                        agreement.commitments().stream().flatMap(each -> each.deliveries().stream()),
                        said.stream())
                .flatMap(each -> each)
                .forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        return new AgreementPage(
                band,
                List.of(new Crumb("Agreements", Addresses.agreements(negotiation))),
                agreement,
                precedents.of(List.of(agreement.id())).get(agreement.id()),
                signatories.stream().map(FindingAgreementPages::signed).toList(),
                agreement.commitments().stream()
                        .map(each -> promised(each, evidence))
                        .toList(),
                said,
                contests.of(evidence, agreement),
                evidence);
    }

    private static AgreementPage.Signed signed(Signatory signatory) {
        return new AgreementPage.Signed(
                PartyMark.of(signatory.party()),
                signatory.person() == null ? null : signatory.person().name(),
                signatory.person() == null ? null : signatory.person().slug(),
                signatory.capacity());
    }

    private AgreementPage.Promised promised(Commitment commitment, Evidence evidence) {
        List<Contest> contested = new ArrayList<>(contests.of(evidence, commitment));
        commitment.deliveries().forEach(each -> contested.addAll(contests.of(evidence, each)));
        return new AgreementPage.Promised(
                commitment,
                mark(commitment.byParty()),
                mark(commitment.toParty()),
                AgreementPage.Promised.state(commitment, LocalDate.now(clock)),
                contested);
    }

    private static @Nullable PartyMark mark(@Nullable Party party) {
        return party == null ? null : PartyMark.of(party);
    }
}
