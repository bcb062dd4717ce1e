package org.parley.record.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.source.Knowledge;

/**
 * The checklist as of one day, compared with an earlier one. Computed from the changes of status, never stored.
 *
 * @param standings of the issues there were by the later day: hardest first, those that nobody judged last, then by title
 */
public record ChecklistComparison(LocalDate since, LocalDate asOf, List<Standing> standings) {

    public static final Comparator<Standing> HARDEST_FIRST = Comparator.comparing(
                    Standing::difficulty, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(each -> each.issue().title())
            .thenComparing(each -> each.issue().slug());

    /** Of all that is on record. */
    public static ChecklistComparison between(Collection<Issue> issues, LocalDate since, LocalDate asOf) {
        return between(issues, since, Knowledge.of(asOf));
    }

    /**
     * @param known on the later day, of it and of the earlier one
     * @throws IllegalArgumentException when the earlier day is after the later one
     */
    public static ChecklistComparison between(Collection<Issue> issues, LocalDate since, Knowledge known) {
        LocalDate asOf = known.day();
        if (since.isAfter(asOf)) {
            throw new IllegalArgumentException(since + " is after " + asOf);
        }
        return new ChecklistComparison(
                since,
                asOf,
                issues.stream()
                        .map(issue -> Standing.of(issue, since, known))
                        .filter(each -> each.now() != null)
                        .sorted(HARDEST_FIRST)
                        .toList());
    }

    public List<Standing> thatAre(Change change) {
        return standings.stream().filter(each -> each.change() == change).toList();
    }

    public int count(Change change) {
        return thatAre(change).size();
    }

    public List<Standing> open() {
        return standings.stream().filter(Standing::isOpen).toList();
    }

    /** What is open on the later day. */
    public Weight weightNow() {
        return Weight.of(
                standings.size(), open().stream().map(Standing::difficulty).toList());
    }

    /** What was open on the earlier day. */
    public Weight weightThen() {
        return Weight.of(
                (int) standings.stream().filter(each -> each.was() != null).count(),
                standings.stream()
                        .filter(Standing::wasOpen)
                        .map(Standing::difficultyThen)
                        .toList());
    }

    /** The first day on which any issue of the list may have been raised, or was seen to be. */
    public static Optional<LocalDate> firstDay(Collection<Issue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.statusChanges().stream())
                .map(change -> change.effective().countsFrom())
                .min(Comparator.naturalOrder());
    }
}
