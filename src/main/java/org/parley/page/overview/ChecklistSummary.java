package org.parley.page.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.record.Addresses;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.Weight;

/**
 * Where the issues of a negotiation stand, and how they moved.
 *
 * @param then a year ago
 * @param counts of the issues in each status, without those that no issue has
 * @param moves since a year ago, and since before the latest round
 */
public record ChecklistSummary(
        Weight now,
        Weight then,
        String thenText,
        Map<IssueStatus, Integer> counts,
        List<Moves> moves,
        List<Item> hardest) {

    private static final int HARDEST_SHOWN = 6;

    /** From what is done to what is stuck. */
    private static final List<IssueStatus> ORDER = List.of(
            IssueStatus.AGREED,
            IssueStatus.WITHDRAWN,
            IssueStatus.AGREED_IN_PRINCIPLE,
            IssueStatus.NARROWED,
            IssueStatus.UNDER_DISCUSSION,
            IssueStatus.RAISED,
            IssueStatus.DEFERRED,
            IssueStatus.DEADLOCKED);

    /**
     * @param reach the last day to which the record reaches: the year before it is compared
     * @param beforeRound the day before the latest round; null where there was none
     */
    static ChecklistSummary of(
            List<Issue> issues, LocalDate today, LocalDate reach, @Nullable LocalDate beforeRound, String negotiation) {
        ChecklistComparison year = ChecklistComparison.between(issues, reach.minusYears(1), today);
        Moves sinceYear = Moves.of(reach.isBefore(today) ? "yearOfReach" : "year", year, negotiation);
        List<Moves> moves = beforeRound == null
                ? List.of(sinceYear)
                : List.of(
                        Moves.of("round", ChecklistComparison.between(issues, beforeRound, today), negotiation),
                        sinceYear);
        return new ChecklistSummary(
                year.weightNow(),
                year.weightThen(),
                DateWords.day(year.since()),
                counts(year),
                moves,
                year.open().stream()
                        .limit(HARDEST_SHOWN)
                        .map(each -> Item.of(each, negotiation))
                        .toList());
    }

    private static Map<IssueStatus, Integer> counts(ChecklistComparison comparison) {
        Map<IssueStatus, Integer> counts = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
        comparison
                .standings()
                .forEach(each -> counts.merge(Objects.requireNonNull(each.now()).status(), 1, Integer::sum));
        return counts;
    }

    /** One square an issue, those of one status side by side. */
    public List<String> squares() {
        return counts.entrySet().stream()
                .flatMap(each ->
                        Collections.nCopies(each.getValue(), each.getKey().name()).stream())
                .toList();
    }

    /**
     * How issues moved since a day.
     *
     * @param since "round", "year" or "yearOfReach"
     */
    public record Moves(String since, String day, String href, Map<Change, Integer> counts) {

        static Moves of(String since, ChecklistComparison comparison, String negotiation) {
            Map<Change, Integer> counts = new EnumMap<>(Change.class);
            Arrays.stream(Change.values())
                    .filter(each -> each != Change.UNCHANGED && each != Change.CLOSED_BEFORE)
                    .filter(each -> comparison.count(each) > 0)
                    .forEach(each -> counts.put(each, comparison.count(each)));
            return new Moves(
                    since,
                    DateWords.day(comparison.since()),
                    Addresses.checklist(negotiation)
                            + "?asOf=%s&since=%s".formatted(comparison.asOf(), comparison.since()),
                    counts);
        }
    }

    /**
     * An open issue.
     *
     * @param difficulty null where nobody judged it
     * @param moved when it moved in the last year; null where it did not
     */
    public record Item(
            String href,
            String title,
            IssueStatus status,
            String rationale,
            @Nullable Integer difficulty,
            Change change,
            @Nullable String moved) {

        static Item of(Standing standing, String negotiation) {
            StatusChange now = Objects.requireNonNull(standing.now());
            boolean hasMoved = standing.change() != Change.UNCHANGED;
            String day = now.effective().shortText();
            return new Item(
                    Addresses.issue(negotiation, standing.issue().slug()),
                    standing.issue().title(),
                    now.status(),
                    now.rationale(),
                    standing.difficulty(),
                    standing.change(),
                    hasMoved && !day.isEmpty() ? day : null);
        }
    }
}
