package org.parley.record.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.date.FuzzyDate;
import org.parley.record.source.Knowledge;

/** How many issues were open in each status, from each day on which that changed: the steps of a chart. */
public record OpenCounts(List<Step> steps) {

    /**
     * From that day on.
     *
     * @param dates of the changes that count from it, as exactly as they are known
     */
    public record Step(LocalDate day, List<FuzzyDate> dates, Map<IssueStatus, Integer> byStatus) {

        public int open() {
            return byStatus.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(IssueStatus status) {
            return byStatus.getOrDefault(status, 0);
        }
    }

    /** @param known which changes of status count, whatever their days */
    public static OpenCounts of(Collection<Issue> issues, Knowledge known) {
        SortedMap<LocalDate, Map<IssueStatus, Integer>> differences = new TreeMap<>();
        issues.forEach(issue -> addDifferences(issue, known, differences));
        List<Step> steps = new ArrayList<>();
        Map<IssueStatus, Integer> counts = new EnumMap<>(IssueStatus.class);
        differences.forEach((day, difference) -> {
            Map<IssueStatus, Integer> before = new EnumMap<>(counts);
            difference.forEach((status, more) -> counts.merge(status, more, Integer::sum));
            counts.values().removeIf(each -> each == 0);
            if (!before.equals(counts)) {
                steps.add(new Step(day, dates(issues, known, day), new EnumMap<>(counts)));
            }
        });
        return new OpenCounts(List.copyOf(steps));
    }

    private static List<FuzzyDate> dates(Collection<Issue> issues, Knowledge known, LocalDate day) {
        return issues.stream()
                .flatMap(each -> each.statusChanges().stream())
                .filter(known::holds)
                .map(StatusChange::effective)
                .filter(each -> each.countsFrom().equals(day))
                .map(each -> FuzzyDate.parse(each.edtf()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where an issue changes, one less in the status it leaves and one more in the one it takes, unless closed. */
    private static void addDifferences(
            Issue issue, Knowledge known, Map<LocalDate, Map<IssueStatus, Integer>> differences) {
        var days = new TreeSet<LocalDate>();
        issue.statusChanges().stream()
                .filter(known::holds)
                .forEach(each -> days.add(each.effective().countsFrom()));
        Optional<IssueStatus> before = Optional.empty();
        for (LocalDate day : days) {
            Optional<IssueStatus> now = Standing.asOf(issue, known.on(day))
                    .map(StatusChange::status)
                    .filter(each -> !each.isClosed());
            var difference = differences.computeIfAbsent(day, each -> new EnumMap<>(IssueStatus.class));
            before.ifPresent(status -> difference.merge(status, -1, Integer::sum));
            now.ifPresent(status -> difference.merge(status, 1, Integer::sum));
            before = now;
        }
    }

    /** The same up to a day. */
    public OpenCounts upTo(LocalDate last) {
        return new OpenCounts(
                steps.stream().filter(each -> !each.day().isAfter(last)).toList());
    }

    /** The step that holds on a day. */
    public Optional<Step> on(LocalDate day) {
        return steps.stream().filter(each -> !each.day().isAfter(day)).reduce((last, each) -> each);
    }

    public int mostOpen() {
        return steps.stream().mapToInt(Step::open).max().orElse(0);
    }
}
