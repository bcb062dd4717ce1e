package org.parley.issue;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.negotiation.NegotiationBand;
import org.parley.source.Dispute;
import org.parley.source.Note;

/** The checklist of a negotiation as its page shows it. */
record Checklist(
        NegotiationBand band,
        ChecklistComparison comparison,
        Weight then,
        Weight now,
        List<Group> groups,
        List<Preset> presets,
        List<Note> notes) {

    public String asOfText() {
        return DateWords.day(comparison.asOf());
    }

    public String sinceText() {
        return DateWords.day(comparison.since());
    }

    /** One square an open issue of that difficulty. */
    public List<String> squares(Weight weight, int difficulty) {
        return Collections.nCopies(weight.openAt(difficulty), "left");
    }

    /** The issues that had the same fortune between the two days. */
    record Group(Change change, List<Item> items) {}

    /** An earlier day that readers often compare with. */
    record Preset(String label, String href, boolean isShown) {}

    /** @param was null where it was not on the list yet, or stood the same */
    record Item(
            String slug,
            String title,
            IssueCategory category,
            IssueStatus status,
            @Nullable IssueStatus was,
            FuzzyDate since,
            String rationale,
            @Nullable RoundReference round,
            @Nullable GroupReference group,
            int difficulty,
            String difficultyReason,
            List<Integer> cites,
            List<Integer> difficultyCites,
            List<Dispute> disputes) {}

    record RoundReference(String track, String trackName, int number) {}

    record GroupReference(String slug, String name) {}
}
