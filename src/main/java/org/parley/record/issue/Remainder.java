package org.parley.record.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the list that was open on the earlier day: how hard what remains is, and what left it. Figures, to be set beside
 * what people say of the list; whether they bear it out is for the reader to judge.
 *
 * @param remaining of the issues that were open then and are open now, as judged by the later day
 * @param settled of those that were open then and are off the list now, as judged by the later day
 */
public record Remainder(int openThen, int openNow, Weight remaining, Weight settled) {

    public static Remainder of(ChecklistComparison comparison) {
        return new Remainder(
                comparison.weightThen().open(),
                comparison.weightNow().open(),
                weight(comparison, true),
                weight(comparison, false));
    }

    private static Weight weight(ChecklistComparison comparison, boolean isOpen) {
        List<@Nullable Integer> difficulties = comparison.standings().stream()
                .filter(each -> each.wasOpen() && each.isOpen() == isOpen)
                .map(Standing::difficulty)
                .toList();
        return Weight.of(difficulties.size(), difficulties);
    }
}
