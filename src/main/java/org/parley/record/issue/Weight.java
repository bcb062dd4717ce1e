package org.parley.record.issue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How heavy the open issues of a day are, as their difficulty was judged by then.
 *
 * @param known how many issues there were, open or closed
 * @param difficulties of the open issues, hardest first, as far as they were judged
 * @param unjudged how many of the open issues nobody had judged
 */
public record Weight(int known, List<Integer> difficulties, int unjudged) {

    public static final int HARDEST = 5;

    /** @param open the difficulties of the open issues; null where nobody had judged one */
    static Weight of(int known, List<@Nullable Integer> open) {
        List<Integer> judged = open.stream()
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Weight(known, judged, open.size() - judged.size());
    }

    public int open() {
        return difficulties.size() + unjudged;
    }

    /** Whether any of the open issues was judged, so that there is a mean. */
    public boolean isJudged() {
        return !difficulties.isEmpty();
    }

    public int closed() {
        return known - open();
    }

    /** How many of the open issues are of that difficulty. */
    public int openAt(int difficulty) {
        return (int) difficulties.stream().filter(each -> each == difficulty).count();
    }

    /** Of those that were judged; 0 where none was. */
    public double meanDifficulty() {
        return difficulties.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** The mean to one decimal, as pages compare and show it. */
    public double roundedMean() {
        return Math.round(meanDifficulty() * 10) / 10.0;
    }
}
