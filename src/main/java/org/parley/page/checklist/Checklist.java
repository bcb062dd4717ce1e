package org.parley.page.checklist;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.RoundReference;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Dispute;
import org.parley.record.evidence.Note;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Shrinkage;
import org.parley.record.issue.Weight;
import org.parley.record.talks.NegotiationBand;

/** The checklist of a negotiation as its page shows it. */
record Checklist(
        NegotiationBand band,
        ComparedDays days,
        ChecklistComparison comparison,
        Weight then,
        Weight now,
        Shrinkage shrinkage,
        @Nullable StepChart chart,
        Stepper stepper,
        List<Group> groups,
        List<ComparedPresets.Preset> presets,
        List<Note> notes) {

    public String asOfText() {
        return days.asOfText();
    }

    public String sinceText() {
        return days.sinceText();
    }

    /** The open issues of the two days, drawn to one measure. */
    public List<WeightBar> bars() {
        int longest = Math.max(1, Math.max(then.open(), now.open()));
        return List.of(WeightBar.of(sinceText(), then, longest), WeightBar.of(asOfText(), now, longest));
    }

    /** One square an open issue of that difficulty. */
    public List<String> squares(Weight weight, int difficulty) {
        return Collections.nCopies(weight.openAt(difficulty), "left");
    }

    /** The issues that had the same fortune between the two days. */
    record Group(Change change, List<Item> items) {}

    /**
     * @param id the number of the issue
     * @param was null where it was not on the list yet, or stood the same
     * @param maybeLater whether it may have come to stand so only after the day shown
     */
    record Item(
            long id,
            String slug,
            String title,
            IssueCategory category,
            IssueStatus status,
            @Nullable IssueStatus was,
            FuzzyDate since,
            boolean maybeLater,
            String rationale,
            @Nullable RoundReference round,
            @Nullable GroupReference group,
            int difficulty,
            String difficultyReason,
            List<Integer> cites,
            List<Integer> difficultyCites,
            List<Dispute> disputes) {}

    record GroupReference(String slug, String name) {}
}
