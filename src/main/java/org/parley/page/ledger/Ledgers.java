package org.parley.page.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBands;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised in each negotiation, set against what was delivered. */
@Service
class Ledgers {

    private static final Comparator<LedgerPage.Line> LATEST_FIRST = Comparator.comparing((LedgerPage.Line each) ->
                    each.lateness().isPast() ? -each.lateness().days() : 1)
            .thenComparing(each -> each.commitment().due(), Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(each -> each.commitment().id());

    /** So many days are never less than so many months of at most 31. */
    private static final int DAYS_OF_A_MONTH = 31;

    private static final int A_WHILE = 2;
    private static final int FIRSTS = 10;

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Evidences evidences;
    private final Clock clock;

    Ledgers(NegotiationBands bands, Agreements agreements, Precedents precedents, Evidences evidences, Clock clock) {
        this.bands = bands;
        this.agreements = agreements;
        this.precedents = precedents;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LedgerPage of(String negotiation) {
        LocalDate today = LocalDate.now(clock);
        List<Agreement> all = agreements.withDeliveries(negotiation);
        List<Commitment> commitments =
                all.stream().flatMap(each -> each.commitments().stream()).toList();
        List<LedgerPage.First> firsts = firsts(all, today);
        Evidence evidence = evidences.of(Stream.<Recorded>concat(
                        commitments.stream().flatMap(each -> each.withParts().stream()),
                        firsts.stream().map(LedgerPage.First::agreement))
                .toList());
        Map<Commitment, CommitmentStanding> standings =
                commitments.stream().collect(Collectors.toMap(each -> each, each -> each.standing(today)));
        List<Implementation> implementation = Implementation.of(all, today);
        return new LedgerPage(
                bands.of(negotiation),
                Side.of(commitments, each -> evidence.isContested(each.withParts()), standings::get),
                commitments.stream()
                        .map(each -> line(each, Objects.requireNonNull(standings.get(each))))
                        .sorted(LATEST_FIRST)
                        .toList(),
                ExchangeSteps.of(all, today),
                InForce.of(all, today),
                implementation,
                (int) all.stream().filter(each -> !each.commitments().isEmpty()).count() - implementation.size(),
                firsts,
                evidence,
                today);
    }

    private static LedgerPage.Line line(Commitment commitment, CommitmentStanding standing) {
        return new LedgerPage.Line(commitment, standing, Lateness.of(commitment, standing));
    }

    /** The agreements that were the first of their type in a while, the last one first. */
    private List<LedgerPage.First> firsts(List<Agreement> all, LocalDate today) {
        Map<Long, Precedent> before =
                precedents.of(all.stream().map(Agreement::id).toList());
        return all.stream()
                .filter(each -> before.containsKey(each.id()))
                .filter(each -> each.date() != null && each.date().mayBeBy(today))
                .sorted(Comparator.comparing(Agreement::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(each -> first(each, Objects.requireNonNull(before.get(each.id()))))
                .filter(each -> each.months() >= A_WHILE)
                .limit(FIRSTS)
                .toList();
    }

    private static LedgerPage.First first(Agreement agreement, Precedent precedent) {
        TimeBetween since = precedent.since();
        return new LedgerPage.First(agreement, precedent, since == null ? 0 : since.least() / DAYS_OF_A_MONTH);
    }
}
