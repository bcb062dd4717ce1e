package org.parley.record.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.source.Knowledge;

/** Where an issue stood as of two days, and how hard it was judged to be. It does not exist before its first change of status counts. */
public record Standing(
        Issue issue,
        @Nullable StatusChange was,
        @Nullable StatusChange now,
        @Nullable DifficultyJudgement judgedThen,
        @Nullable DifficultyJudgement judged) {

    /** @param known on the later day, of it and of the earlier one */
    public static Standing of(Issue issue, LocalDate since, Knowledge known) {
        return new Standing(
                issue,
                asOf(issue, known.on(since)).orElse(null),
                asOf(issue, known).orElse(null),
                issue.judgement(known.on(since)),
                issue.judgement(known));
    }

    /**
     * The change that holds as of a day: of those that name that day or one before it, the last by the first day that it
     * names, then latest day, then number.
     */
    public static Optional<StatusChange> asOf(Issue issue, LocalDate day) {
        return asOf(issue, Knowledge.of(day));
    }

    /** The same of the changes that were known. */
    static Optional<StatusChange> asOf(Issue issue, Knowledge known) {
        // the changes come in the order of their numbers: of equal days the later one stays
        return issue.statusChanges().stream()
                .filter(each -> known.holds(each, each.effective()))
                .reduce((last, each) -> each.effective().compareTo(last.effective()) < 0 ? last : each);
    }

    /** From 1 (easy) to 5 (hardest) on the later day; null where nobody had judged it by then. */
    public @Nullable Integer difficulty() {
        return judged == null ? null : judged.difficulty();
    }

    /** The same on the earlier day. */
    public @Nullable Integer difficultyThen() {
        return judgedThen == null ? null : judgedThen.difficulty();
    }

    public Change change() {
        boolean wasOpen = isOpen(was);
        if (now == null || (!isOpen(now) && !wasOpen && was != null)) {
            return Change.CLOSED_BEFORE;
        }
        if (!isOpen(now)) {
            return Change.CLOSED;
        }
        if (was == null) {
            return isOlderThanRecorded() ? Change.FIRST_RECORDED : Change.OPENED;
        }
        if (!wasOpen) {
            return Change.OPENED;
        }
        return switch (now.status().since(was.status())) {
            case FORWARD -> Change.FORWARD;
            case BACK -> Change.BACK;
            case NONE -> Change.UNCHANGED;
        };
    }

    /** Whether its first change of status is dated "on or before" a day: nobody knows since when it was on the list. */
    private boolean isOlderThanRecorded() {
        return issue.statusChanges().stream()
                .map(StatusChange::effective)
                .min(Comparator.naturalOrder())
                .filter(first -> first.earliest() == null)
                .isPresent();
    }

    public boolean wasOpen() {
        return isOpen(was);
    }

    public boolean isOpen() {
        return isOpen(now);
    }

    /** Where it stood on the earlier day; null where it was not on the list yet, or stood the same. */
    public @Nullable IssueStatus movedFrom() {
        return was == null || now != null && was.status() == now.status() ? null : was.status();
    }

    private static boolean isOpen(@Nullable StatusChange change) {
        return change != null && !change.status().isClosed();
    }
}
