package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.AtMost;
import org.parley.history.LongText;

/**
 * What is reported of a round: everything but its track and who sat there.
 *
 * @param number what it is counted as on its track; null where nobody counts it
 * @param haltedOn when it was postponed, cancelled or broken off
 * @param haltReason why, as sources say
 * @param firstDay when it began; null while it has not been held and no day is known
 * @param lastDay when it ended; null when not over, or not known
 * @param aliases what sources call it that number it differently
 */
@Embeddable
public record RoundReport(
        @AtMost(9999) @Nullable Integer number,
        String title,
        @Enumerated(EnumType.STRING) RoundStatus status,
        @EmbeddedColumnNaming("halted_on_%s") @Nullable FuzzyDate haltedOn,
        @Nullable String haltReason,
        @EmbeddedColumnNaming("first_day_%s") @Nullable FuzzyDate firstDay,
        @EmbeddedColumnNaming("last_day_%s") @Nullable FuzzyDate lastDay,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country,
        @Enumerated(EnumType.STRING) @Nullable RoundFormat format,
        @Enumerated(EnumType.STRING) Set<Outcome> outcomes,
        @LongText @Nullable String summary,
        @LongText @Nullable String whatNext,
        List<String> aliases) {

    private static final Set<Outcome> OF_ROUNDS_NOT_HELD = Set.of(Outcome.NOT_HELD);

    public RoundReport {
        outcomes = Collections.unmodifiableSet(new TreeSet<>(outcomes));
        aliases = List.copyOf(aliases);
    }

    /**
     * What is wrong with the report: the field and the key of the message ({@code round.problem.*} in the bundle).
     * Empty when it can stand.
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (lastDay != null && firstDay == null) {
            problems.add(new Problem("firstDay", "firstDayMissing"));
        }
        if (lastDay != null && firstDay != null && lastDay.isCertainlyBefore(firstDay)) {
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
        if (!status.isHalted() && (haltedOn != null || haltReason != null)) {
            problems.add(new Problem(haltedOn != null ? "haltedOn" : "haltReason", "notHalted"));
        }
        return problems;
    }

    /**
     * The report itself.
     *
     * @throws IllegalReportException when it contradicts itself
     */
    RoundReport sound() {
        if (!problems().isEmpty()) {
            throw new IllegalReportException(problems());
        }
        return this;
    }

    /**
     * A rule that the report breaks.
     *
     * @param field the field of the report to mend
     */
    public record Problem(String field, String rule) {}

    /** The report of a round contradicts itself. */
    public static class IllegalReportException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        IllegalReportException(List<Problem> problems) {
            super("the report of the round contradicts itself: " + problems);
        }
    }
}
