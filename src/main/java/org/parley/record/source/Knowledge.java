package org.parley.record.source;

import java.time.LocalDate;
import java.util.Set;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;

/**
 * What was known on a day of what had been by then. A record that is dated by the day counts, unless every source behind it was
 * published later. With hindsight those count, too.
 *
 * @param toldLater the numbers of the records that only later sources tell of
 * @param undated how many records rest on sources of which nobody knows when they were published, and on no earlier one
 */
public record Knowledge(LocalDate day, Set<Long> toldLater, int undated, boolean hindsight) {

    /** All that is on record of a day, whenever it was told. */
    public static Knowledge of(LocalDate day) {
        return new Knowledge(day, Set.of(), 0, true);
    }

    /** What the same sources tell of another day. */
    public Knowledge on(LocalDate other) {
        return new Knowledge(other, toldLater, undated, hindsight);
    }

    public boolean holds(Recorded record) {
        return hindsight || !isToldLater(record);
    }

    /** Whether a record that is dated so counts by the day. */
    public boolean holds(Recorded record, FuzzyDate dated) {
        return dated.mayBeBy(day) && holds(record);
    }

    /** Whether a record counts only because the reader asked for hindsight. */
    public boolean isHindsight(Recorded record) {
        return hindsight && isToldLater(record);
    }

    /** Whether a source was there by the day, for all that is known: one without a day of publication may have been. */
    public boolean holds(Source source) {
        FuzzyDate published = source.description().publishedOn();
        return hindsight || published == null || published.mayBeBy(day);
    }

    /** How many records of the time up to the day only later sources tell of. */
    public int later() {
        return toldLater.size();
    }

    private boolean isToldLater(Recorded record) {
        return !toldLater.isEmpty() && toldLater.contains(record.id());
    }
}
