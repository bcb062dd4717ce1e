package org.parley.page.checklist;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.page.days.Stepper;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Remainder;
import org.parley.record.issue.Weight;
import org.parley.record.talks.NegotiationBand;

/**
 * The checklist of a negotiation as its page shows it.
 *
 * @param hindsight what was told only later of the later day
 * @param claims what was said of the list by the later day, the last first
 * @param chart null where no issue was ever raised
 */
record Checklist(
        NegotiationBand band,
        ComparedDays days,
        ChecklistComparison comparison,
        @Nullable StepChart chart,
        Stepper stepper,
        List<ComparedPresets.Preset> presets,
        List<AttributedStatement> claims,
        Hindsight hindsight,
        Evidence evidence) {

    public String asOfText() {
        return days.asOfText();
    }

    public String sinceText() {
        return days.sinceText();
    }

    public Weight then() {
        return comparison.weightThen();
    }

    public Weight now() {
        return comparison.weightNow();
    }

    /** The last event recorded, where it was before the day shown: the list is not known to be so any later. Null otherwise. */
    public @Nullable FuzzyDate reach() {
        return days.isBeyondReach() ? band.lastEvent() : null;
    }

    public Remainder remainder() {
        return Remainder.of(comparison);
    }

    public List<Change> changes() {
        return List.of(Change.values());
    }

    /** The open issues of the two days, drawn to one measure. */
    public List<WeightBar> bars() {
        Weight then = then();
        Weight now = now();
        int longest = Math.max(1, Math.max(then.open(), now.open()));
        return List.of(WeightBar.of(sinceText(), then, longest), WeightBar.of(asOfText(), now, longest));
    }

    /** One square an open issue of that difficulty. */
    public List<String> squares(Weight weight, int difficulty) {
        return Collections.nCopies(weight.openAt(difficulty), "left");
    }
}
