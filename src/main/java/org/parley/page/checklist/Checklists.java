package org.parley.page.checklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.RoundStops;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.OpenCounts;
import org.parley.record.issue.Shrinkage;
import org.parley.record.issue.Standing;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the checklist of a negotiation, in four statements. */
@Service
class Checklists {

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final Evidences evidences;

    Checklists(NegotiationBands bands, Issues issues, Rounds rounds, Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public Checklist of(String negotiation, ComparedDays days) {
        NegotiationBand band = bands.of(negotiation);
        List<Issue> all = issues.withStatusChanges(negotiation);
        RoundStops stops = RoundStops.of(rounds.begun(negotiation), days.today());
        ChecklistComparison comparison = ChecklistComparison.between(all, days.since(), days.asOf());
        List<Standing> inOrder = Arrays.stream(Change.values())
                .flatMap(change -> comparison.thatAre(change).stream())
                .toList();
        Evidence evidence = evidences.behind(ChecklistItems.records(inOrder));
        ChecklistItems items = new ChecklistItems(evidence, days.asOf());
        List<Checklist.Group> groups = Arrays.stream(Change.values())
                .map(change -> new Checklist.Group(
                        change,
                        comparison.thatAre(change).stream().map(items::item).toList()))
                .toList();
        ComparedAddress address = new ComparedAddress(negotiation, "checklist", "");
        LocalDate start = ChecklistComparison.firstDay(all).orElse(null);
        return new Checklist(
                band,
                days,
                comparison,
                comparison.weightThen(),
                comparison.weightNow(),
                Shrinkage.of(comparison),
                StepChartDrawing.of(OpenCounts.of(all), stops, days),
                Stepper.of(stops, start, days, address),
                groups,
                new ComparedPresets(days, address)
                        .all(stops.lastBegun(days.asOf()).orElse(null), start),
                evidence.notes());
    }
}
