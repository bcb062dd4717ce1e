package org.parley.page.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Precedents;
import org.parley.record.agreement.PromiseState;
import org.parley.record.agreement.Signatory;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementView;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.Crumb;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an agreement with its promises and deliveries, in nine statements. */
@Service
class FindingAgreementPages {

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Statements statements;
    private final Evidences evidences;
    private final People people;
    private final AgreementNeighbours neighbours;
    private final Contests contests;
    private final Clock clock;

    FindingAgreementPages(
            NegotiationBands bands,
            Agreements agreements,
            Precedents precedents,
            Statements statements,
            Evidences evidences,
            People people,
            AgreementNeighbours neighbours,
            Contests contests,
            Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.statements = statements;
        this.evidences = evidences;
        this.people = people;
        this.neighbours = neighbours;
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
        List<Statement> said = statements.ofAgreement(agreement.id()).stream()
                .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                .toList();
        Titles titles = new Titles(people.appointmentsOf(said.stream()
                .map(Statement::person)
                .filter(Objects::nonNull)
                .map(Person::id)
                .toList()));
        AgreementNeighbours.Around around = neighbours.around(band, agreement.id());
        List<Long> records = new ArrayList<>(List.of(agreement.id()));
        Stream.<Stream<? extends Recorded>>of(
                        signatories.stream(),
                        agreement.commitments().stream(),
                        agreement.commitments().stream().flatMap(each -> each.deliveries().stream()),
                        said.stream())
                .flatMap(each -> each)
                .forEach(each -> records.add(each.id()));
        Evidence evidence = evidences.behind(records);
        Map<String, String> names = partyNames(agreement);
        return new AgreementPage(
                band,
                List.of(Crumb.to("agreements.title", Addresses.agreements(negotiation))),
                agreement,
                precedents.of(List.of(agreement.id())).get(agreement.id()),
                signatories.stream().map(FindingAgreementPages::signed).toList(),
                agreement.commitments().stream()
                        .map(each -> promised(each, evidence, names))
                        .toList(),
                said.stream()
                        .map(each -> new StatementView(
                                each,
                                each.person() == null ? null : titles.on(each.day(), each.person(), each.party()),
                                evidence.numbersOf(each.id())))
                        .toList(),
                contests.of(evidence, agreement),
                around.previous(),
                around.next(),
                evidence);
    }

    private static AgreementPage.Signed signed(Signatory signatory) {
        return new AgreementPage.Signed(
                signatory.id(),
                PartyMark.of(signatory.party()),
                signatory.person() == null ? null : signatory.person().name(),
                signatory.person() == null ? null : signatory.person().slug(),
                signatory.capacity());
    }

    private AgreementPage.Promised promised(Commitment commitment, Evidence evidence, Map<String, String> names) {
        return new AgreementPage.Promised(
                commitment,
                mark(commitment.byParty()),
                mark(commitment.toParty()),
                PromiseState.of(commitment, LocalDate.now(clock)),
                commitment.deliveries().stream()
                        .sorted(Comparator.comparing(Delivery::day).thenComparing(Delivery::id))
                        .map(each -> new AgreementPage.Handover(each, contests.of(evidence, each, names)))
                        .toList(),
                contests.of(evidence, commitment, names));
    }

    private static @Nullable PartyMark mark(@Nullable Party party) {
        return party == null ? null : PartyMark.of(party);
    }

    private static Map<String, String> partyNames(Agreement agreement) {
        Map<String, String> names = new HashMap<>();
        agreement.commitments().stream()
                .flatMap(each -> Stream.of(each.byParty(), each.toParty()))
                .filter(Objects::nonNull)
                .forEach(each -> names.put(each.slug(), each.name()));
        return names;
    }
}
