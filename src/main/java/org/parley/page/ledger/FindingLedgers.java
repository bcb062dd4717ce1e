package org.parley.page.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.agreement.PromiseState;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBands;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what was promised in a negotiation against what was delivered, in at most six statements. */
@Service
class FindingLedgers {

    private static final Comparator<LedgerPage.Line> LATEST_FIRST = Comparator.comparing(
                    (LedgerPage.Line each) -> each.lateness().kind() == Lateness.Kind.OVERDUE
                            ? -each.lateness().days()
                            : 1)
            .thenComparing(
                    each -> each.promise().commitment().due(),
                    Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(each -> each.promise().commitment().id());

    /** So many days are never less than so many months of at most 31. */
    private static final int DAYS_OF_A_MONTH = 31;

    private static final int A_WHILE = 2;
    private static final int FIRSTS = 10;

    private final NegotiationBands bands;
    private final Agreements agreements;
    private final Precedents precedents;
    private final Evidences evidences;
    private final Contests contests;
    private final Clock clock;

    FindingLedgers(
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
    public LedgerPage of(String negotiation) {
        LocalDate today = LocalDate.now(clock);
        List<Agreement> all = agreements.withDeliveries(negotiation);
        List<Commitment> promises =
                all.stream().flatMap(each -> each.commitments().stream()).toList();
        List<Long> records = new ArrayList<>();
        promises.forEach(each -> {
            records.add(each.id());
            each.deliveries().forEach(delivery -> records.add(delivery.id()));
        });
        Evidence evidence = evidences.behind(records);
        ExchangeSteps exchanges = ExchangeSteps.of(all);
        List<Implementation> implementation = Implementation.of(all);
        return new LedgerPage(
                bands.of(negotiation),
                Side.of(promises, today),
                promises.stream()
                        .map(each -> line(each, evidence, today))
                        .sorted(LATEST_FIRST)
                        .toList(),
                exchanges,
                exchanges.isDrawn() ? ExchangeChart.of(exchanges) : null,
                InForce.of(all, today),
                implementation,
                (int) all.stream().filter(each -> !each.commitments().isEmpty()).count() - implementation.size(),
                firsts(all),
                evidence.notes());
    }

    private LedgerPage.Line line(Commitment promise, Evidence evidence, LocalDate today) {
        return new LedgerPage.Line(
                promise.agreement(),
                new CommitmentLine(promise, PromiseState.of(promise, today), evidence.numbersOf(promise.id())),
                Lateness.of(promise, today),
                contests.of(evidence, promise));
    }

    /** The agreements that were the first of their type in a while, the last one first. */
    private List<LedgerPage.First> firsts(List<Agreement> all) {
        Map<Long, Precedent> before =
                precedents.of(all.stream().map(Agreement::id).toList());
        return all.stream()
                .filter(each -> before.containsKey(each.id()))
                .sorted(Comparator.comparing(Agreement::agreedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
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
