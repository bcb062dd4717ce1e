package org.parley.record.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What is reported of a round: everything but its track and who sat there.
 *
 * @param firstDay when it began; null while it has not been held and no day is known
 * @param lastDay when it ended; null when not over, or not known
 * @param aliases what sources call it that number it differently
 */
public record RoundReport(
        int number,
        String title,
        RoundStatus status,
        @Nullable FuzzyDate firstDay,
        @Nullable FuzzyDate lastDay,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country,
        @Nullable RoundFormat format,
        Set<Outcome> outcomes,
        @Nullable String summary,
        @Nullable String whatNext,
        List<String> aliases) {

    private static final Set<Outcome> OF_ROUNDS_NOT_HELD = Set.of(Outcome.NOT_HELD);

    /**
     * What is wrong with the report: the field and the key of the message ({@code round.problem.*} in the bundle).
     * Empty when it can stand.
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (lastDay != null && firstDay == null) {
            problems.add(new Problem("firstDay", "firstDayMissing"));
        }
        if (lastDay != null && firstDay != null && endsBeforeItBegan(firstDay, lastDay)) {
            problems.add(new Problem("lastDay", "lastBeforeFirst"));
        }
        if (outcomes.contains(Outcome.NOT_HELD) && status.isHeld()) {
            problems.add(new Problem("outcomes", "heldAndNotHeld"));
        }
        if (!status.isHeld() && !OF_ROUNDS_NOT_HELD.containsAll(outcomes)) {
            problems.add(new Problem("outcomes", "outcomeBeforeHeld"));
        }
        if (outcomes.contains(Outcome.BROKE_OFF) && status == RoundStatus.CONCLUDED) {
            problems.add(new Problem("outcomes", "concludedAndBrokenOff"));
        }
        return problems;
    }

    private static boolean endsBeforeItBegan(FuzzyDate first, FuzzyDate last) {
        return last.latest() != null
                && first.earliest() != null
                && last.latest().isBefore(first.earliest());
    }

    /** A rule that the report breaks. @param field the field of the report to mend */
    public record Problem(String field, String rule) {}
}
