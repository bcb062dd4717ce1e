package org.parley.page.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.record.issue.IssueStatus;

/** How many issues of a negotiation stand in each status. */
public record IssueCounts(Map<IssueStatus, Integer> counts) {

    private static final double GAP = 0.4;

    static IssueCounts none() {
        return new IssueCounts(new EnumMap<>(IssueStatus.class));
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int open() {
        return counts.entrySet().stream()
                .filter(each -> !each.getKey().isClosed())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The bar of all issues, from what is closed to what is stuck. */
    public List<Part> parts() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List.of("done", "moving", "left", "late", "stuck").forEach(kind -> kinds.put(kind, 0));
        counts.forEach((status, count) -> kinds.merge(kind(status), count, Integer::sum));
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            double share = all() == 0 ? 0 : 100.0 * kind.getValue() / all();
            if (share > 0) {
                parts.add(new Part(kind.getKey(), percent(x), percent(Math.max(share - GAP, GAP))));
            }
            x += share;
        }
        return parts;
    }

    private static String kind(IssueStatus status) {
        return switch (status) {
            case AGREED, WITHDRAWN -> "done";
            case NARROWED, AGREED_IN_PRINCIPLE -> "moving";
            case DEADLOCKED -> "stuck";
            case DEFERRED -> "late";
            case RAISED, UNDER_DISCUSSION -> "left";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /**
     * A part of the bar.
     *
     * @param x where it begins, a share of 100, as is its width
     */
    public record Part(String kind, String x, String width) {}
}
