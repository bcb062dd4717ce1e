package org.parley.issue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.negotiation.Rounds;
import org.parley.source.Evidence;
import org.parley.source.Evidences;
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
    public Checklist of(String negotiation, LocalDate since, LocalDate asOf) {
        NegotiationBand band = bands.of(negotiation);
        List<Issue> all = issues.withStatusChanges(negotiation);
        ChecklistComparison comparison = ChecklistComparison.between(all, since, asOf);
        List<Standing> inOrder = Arrays.stream(Change.values())
                .flatMap(change -> comparison.thatAre(change).stream())
                .toList();
        Evidence evidence = evidences.behind(ChecklistItems.records(inOrder));
        ChecklistItems items = new ChecklistItems(evidence);
        List<Checklist.Group> groups = Arrays.stream(Change.values())
                .map(change -> new Checklist.Group(
                        change,
                        comparison.thatAre(change).stream().map(items::item).toList()))
                .toList();
        List<Checklist.Preset> presets = new ChecklistPresets(negotiation, comparison)
                .all(
                        rounds.lastBegun(negotiation, asOf).orElse(null),
                        ChecklistComparison.firstDay(all).orElse(null));
        return new Checklist(
                band, comparison, comparison.weightThen(), comparison.weightNow(), groups, presets, evidence.notes());
    }
}
