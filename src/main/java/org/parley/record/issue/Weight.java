package org.parley.record.issue;

import java.util.Collection;
import java.util.List;

/**
 * How heavy the open issues of a day are. Difficulty is judged once, as of today; so the weight changes with what is on
 * the list, never because an issue was judged anew.
 *
 * @param known how many issues there were, open or closed
 * @param difficulties of the open issues, hardest first
 */
public record Weight(int known, List<Integer> difficulties) {

    public static final int HARDEST = 5;

    public static Weight of(int known, Collection<Issue> open) {
        return new Weight(
                known,
                open.stream().map(Issue::difficulty).sorted((a, b) -> b - a).toList());
    }

    public int open() {
        return difficulties.size();
    }

    public int closed() {
        return known - open();
    }

    /** How many of the open issues are of that difficulty. */
    public int openAt(int difficulty) {
        return (int) difficulties.stream().filter(each -> each == difficulty).count();
    }

    /** 0 where nothing is open. */
    public double meanDifficulty() {
        return difficulties.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** The mean to one decimal, as pages compare and show it. */
    public double roundedMean() {
        return rounded(difficulties);
    }

    /** The mean to one decimal; 0 where there is none. */
    public static double rounded(Collection<Integer> difficulties) {
        double mean =
                difficulties.stream().mapToInt(Integer::intValue).average().orElse(0);
        return Math.round(mean * 10) / 10.0;
    }
}
