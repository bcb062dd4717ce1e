package org.parley.page.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.parley.web.Neighbour;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds two rounds to be laid side by side and what is on record of them, in ten statements. */
@Service
class Comparisons {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final PairRecordFinder records;
    private final Evidences evidences;
    private final Labels labels;
    private final Clock clock;

    Comparisons(
            NegotiationBands bands,
            Rounds rounds,
            PairRecordFinder records,
            Evidences evidences,
            Labels labels,
            Clock clock) {
        this.bands = bands;
        this.rounds = rounds;
        this.records = records;
        this.evidences = evidences;
        this.labels = labels;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ComparePage of(String negotiation, @Nullable String first, @Nullable String second) {
        NegotiationBand band = bands.of(negotiation);
        RoundsToCompare all = new RoundsToCompare(rounds.ofNegotiation(negotiation), LocalDate.now(clock));
        Optional<RoundPair> pair = all.pair(first, second);
        return new ComparePage(
                band,
                strands(all),
                pair.map(each -> each.first().reference()).orElse(first),
                pair.map(each -> each.second().reference()).orElse(second),
                pair.filter(each -> each.first() != each.second())
                        .map(each -> comparison(negotiation, all, each))
                        .orElse(null));
    }

    private Comparison comparison(String negotiation, RoundsToCompare all, RoundPair pair) {
        PairRecords found = records.of(negotiation, pair);
        Evidence evidence = evidences.of(found.named());
        ComparisonParts parts = new ComparisonParts(found, evidence, LocalDate.now(clock));
        return new Comparison(
                parts.side(pair.first()),
                parts.side(pair.second()),
                found,
                parts.groups(),
                parts.issues(),
                all.moved(pair, -1).map(this::link).orElse(null),
                all.moved(pair, 1).map(this::link).orElse(null),
                evidence);
    }

    private Neighbour link(RoundPair pair) {
        return new Neighbour(
                Addresses.compare(pair.first(), pair.second()),
                labels.message(
                        "compare.pair", pair.first().shortName(), pair.second().shortName()));
    }

    private List<ComparePage.Strand> strands(RoundsToCompare all) {
        return all.byTrack().entrySet().stream()
                .map(each -> new ComparePage.Strand(
                        each.getKey(),
                        each.getValue().stream().map(this::choice).toList()))
                .toList();
    }

    private Choice choice(Round round) {
        String days = round.days().text();
        String name = labels.of(round.name());
        return new Choice(round.reference(), days == null ? name : name + ", " + days);
    }
}
