package org.parley.record.issue;

import java.util.List;

/**
 * What became of the list that was open on the earlier day: how hard what remains is, and what left it. Figures, to be set beside
 * what people say of the list; whether they bear it out is for the reader to judge.
 *
 * @param remaining the difficulties of the issues that were open then and are open now
 * @param settled the difficulties of those that were open then and are off the list now
 */
public record Remainder(int openThen, int openNow, List<Integer> remaining, List<Integer> settled) {

    public static Remainder of(ChecklistComparison comparison) {
        return new Remainder(
                comparison.weightThen().open(),
                comparison.weightNow().open(),
                difficulties(comparison, true),
                difficulties(comparison, false));
    }

    private static List<Integer> difficulties(ChecklistComparison comparison, boolean isOpen) {
        return comparison.standings().stream()
                .filter(each -> each.wasOpen() && each.isOpen() == isOpen)
                .map(each -> each.issue().difficulty())
                .toList();
    }

    public double meanRemaining() {
        return Weight.rounded(remaining);
    }

    public double meanSettled() {
        return Weight.rounded(settled);
    }
}
