package org.parley.page.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.page.days.RoundStops;
import org.parley.page.days.Stepper;
import org.parley.record.event.AttributedStatements;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.OpenCounts;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Checklists {

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final AttributedStatements statements;
    private final Publications publications;
    private final Evidences evidences;

    Checklists(
            NegotiationBands bands,
            Issues issues,
            Rounds rounds,
            AttributedStatements statements,
            Publications publications,
            Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.statements = statements;
        this.publications = publications;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public Checklist of(String negotiation, ComparedDays days) {
        NegotiationBand band = bands.of(negotiation);
        List<Issue> all = issues.withStatusChanges(negotiation);
        RoundStops stops = RoundStops.of(rounds.begun(negotiation), days.today());
        List<AttributedStatement> claimed = statements.ofList(band.id(), days.asOf());
        Knowledge known = publications.knownOn(days.asOf(), days.hindsight(), dated(all, claimed, days.asOf()));
        ChecklistComparison comparison = ChecklistComparison.between(all, days.since(), known);
        ComparedAddress address = ComparedAddress.of(negotiation, "checklist", "", days);
        LocalDate start = ChecklistComparison.firstDay(all).orElse(null);
        List<AttributedStatement> claims = claims(claimed, known);
        Evidence evidence = evidences.of(named(comparison, claims), known);
        return new Checklist(
                band,
                days,
                comparison,
                StepChartDrawing.of(OpenCounts.of(all, known), stops, days),
                Stepper.of(stops, start, days, address),
                new ComparedPresets(days, address)
                        .all(stops.lastBegun(days.asOf()).orElse(null), start),
                claims,
                Hindsight.of(
                        known,
                        days,
                        address,
                        told -> entries(ChecklistComparison.between(all, days.since(), told), claims(claimed, told)),
                        evidence),
                evidence);
    }

    private static List<AttributedStatement> claims(List<AttributedStatement> claimed, Knowledge known) {
        return claimed.stream().filter(each -> known.holds(each.statement())).toList();
    }

    /** What the page marks where only later sources tell of it. */
    private static List<List<Recorded>> entries(ChecklistComparison comparison, List<AttributedStatement> claims) {
        List<List<Recorded>> entries = new ArrayList<>();
        claims.forEach(each -> entries.add(List.of(each.statement())));
        for (Change change : Change.values()) {
            comparison.thatAre(change).forEach(each -> {
                Stream.of(each.now(), each.judged())
                        .flatMap(Stream::ofNullable)
                        .forEach(told -> entries.add(List.of(told)));
            });
        }
        return entries;
    }

    /** What counts by the day shown, if it was known by then. */
    private static List<Recorded> dated(List<Issue> all, List<AttributedStatement> claims, LocalDate asOf) {
        return Stream.concat(
                        all.stream().flatMap(each -> each.recordedBy(asOf)),
                        claims.stream().map(AttributedStatement::statement))
                .toList();
    }

    /** In the order of the page: what was said of the list, then each change of status, then its issue. */
    private static List<Recorded> named(ChecklistComparison comparison, List<AttributedStatement> claims) {
        List<Recorded> named = new ArrayList<>();
        claims.forEach(each -> named.addAll(each.records()));
        for (Change change : Change.values()) {
            comparison.thatAre(change).forEach(each -> {
                named.add(Objects.requireNonNull(each.now(), "an issue of the list has a status"));
                named.add(each.issue());
                Optional.ofNullable(each.judged()).ifPresent(named::add);
            });
        }
        return named;
    }
}
