package org.parley.record.issue;

import java.util.List;

/**
 * What became of the list that was open on the earlier day, to hold against the saying that the list shrank and that the
 * hardest remain.
 *
 * @param remaining the difficulties of the issues that were open then and are open now
 * @param settled the difficulties of those that were open then and are off the list now
 */
public record Shrinkage(int openThen, int openNow, List<Integer> remaining, List<Integer> settled) {

    public static Shrinkage of(ChecklistComparison comparison) {
        return new Shrinkage(
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

    public boolean hasShrunk() {
        return openNow < openThen;
    }

    /** Whether what remains was the harder part, on average and to one decimal. What is whole has no harder part. */
    public boolean areHardestLeft() {
        return !remaining.isEmpty() && !settled.isEmpty() && meanRemaining() > meanSettled();
    }

    public double meanRemaining() {
        return Weight.rounded(remaining);
    }

    public double meanSettled() {
        return Weight.rounded(settled);
    }

    public Verdict verdict() {
        if (hasShrunk() && areHardestLeft()) {
            return Verdict.CONFIRMED;
        }
        return hasShrunk() || areHardestLeft() ? Verdict.HALF_TRUE : Verdict.REFUTED;
    }
}
