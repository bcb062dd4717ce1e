package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.parley.record.source.Knowledge;

/** Whatever is on the list: what the checklist counts is what a second, naive reading of the records counts. */
class ChecklistRecomputedTest {

    private static final Map<IssueStatus, Integer> ADVANCE = Map.of(
            IssueStatus.DEADLOCKED, 0,
            IssueStatus.DEFERRED, 0,
            IssueStatus.RAISED, 1,
            IssueStatus.UNDER_DISCUSSION, 2,
            IssueStatus.NARROWED, 3,
            IssueStatus.AGREED_IN_PRINCIPLE, 4);

    @Provide
    Arbitrary<List<Issue>> issues() {
        return RandomIssues.issues();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomIssues.days();
    }

    @Property(tries = 500)
    void groups_and_weights(
            @ForAll("issues") List<Issue> issues, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate since = one.isBefore(other) ? one : other;
        LocalDate asOf = one.isBefore(other) ? other : one;
        Map<Change, Integer> groups = new EnumMap<>(Change.class);
        List<Integer> openThen = new ArrayList<>();
        List<Integer> openNow = new ArrayList<>();
        for (Issue issue : issues) {
            IssueStatus was = status(issue, since);
            IssueStatus now = status(issue, asOf);
            if (now != null) {
                groups.merge(group(issue, was, now), 1, Integer::sum);
            }
            if (isOpen(was)) {
                judged(issue, since).ifPresent(openThen::add);
            }
            if (isOpen(now)) {
                judged(issue, asOf).ifPresent(openNow::add);
            }
        }

        ChecklistComparison comparison = ChecklistComparison.between(issues, since, asOf);

        for (Change change : Change.values()) {
            assertThat(comparison.count(change)).as("%s", change).isEqualTo(groups.getOrDefault(change, 0));
        }
        assertThat(comparison.weightThen().difficulties()).containsExactlyInAnyOrderElementsOf(openThen);
        assertThat(comparison.weightNow().difficulties()).containsExactlyInAnyOrderElementsOf(openNow);
        assertThat(Remainder.of(comparison).openThen())
                .isEqualTo(openThen.size() + comparison.weightThen().unjudged());
        assertThat(Remainder.of(comparison).openNow())
                .isEqualTo(openNow.size() + comparison.weightNow().unjudged());
    }

    @Property(tries = 500)
    void steps_of_the_chart(@ForAll("issues") List<Issue> issues, @ForAll("days") LocalDate day) {
        Map<IssueStatus, Integer> counts = new EnumMap<>(IssueStatus.class);
        for (Issue issue : issues) {
            IssueStatus status = status(issue, day);
            if (status != null && isOpen(status)) {
                counts.merge(status, 1, Integer::sum);
            }
        }

        OpenCounts steps = OpenCounts.of(issues, Knowledge.of(day));

        assertThat(steps.on(day).map(OpenCounts.Step::byStatus).orElse(Map.of()))
                .isEqualTo(counts);
        assertThat(steps.mostOpen())
                .isGreaterThanOrEqualTo(
                        counts.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(steps.steps()).extracting(OpenCounts.Step::day).isSorted().doesNotHaveDuplicates();
    }

    private static Optional<Integer> judged(Issue issue, LocalDate day) {
        return issue.judgements().stream()
                .filter(each -> !each.asOf().countsFrom().isAfter(day))
                .map(DifficultyJudgement::difficulty)
                .findFirst();
    }

    private static @Nullable IssueStatus status(Issue issue, LocalDate day) {
        List<StatusChange> counted = RandomIssues.inOrder(issue.statusChanges(), StatusChange::effective, day);
        return counted.isEmpty() ? null : counted.get(counted.size() - 1).status();
    }

    private static boolean isOpen(@Nullable IssueStatus status) {
        return ADVANCE.containsKey(status == null ? IssueStatus.AGREED : status);
    }

    /** Whether the first change, in the order of days, is open to the past. */
    private static boolean isOlder(Issue issue) {
        List<StatusChange> all = RandomIssues.inOrder(issue.statusChanges(), StatusChange::effective, LocalDate.MAX);
        return all.get(0).effective().earliest() == null;
    }

    private static Change group(Issue issue, @Nullable IssueStatus was, IssueStatus now) {
        if (!isOpen(now)) {
            return was != null && !isOpen(was) ? Change.CLOSED_BEFORE : Change.CLOSED;
        }
        if (was == null && isOlder(issue)) {
            return Change.FIRST_RECORDED;
        }
        if (was == null || !isOpen(was)) {
            return Change.OPENED;
        }
        int moved = ADVANCE.get(now) - ADVANCE.get(was);
        return moved > 0 ? Change.FORWARD : moved < 0 ? Change.BACK : Change.UNCHANGED;
    }
}
