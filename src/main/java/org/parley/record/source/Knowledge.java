package org.parley.record.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;

/**
 * What was known on a day of what had been by then. A record that is dated by the day counts, unless every source behind it was
 * published later. With hindsight those count, too.
 *
 * @param toldLater the numbers of the records that only later sources tell of
 * @param undated the numbers of the records that rest on sources of which nobody knows when they were published, and on no
 *     earlier one
 * @param undatedSources of sources without a day, by their numbers, whether they tell of something later, and so were not there
 *     yet; of those that were asked about so far
 */
public record Knowledge(
        LocalDate day, Set<Long> toldLater, Set<Long> undated, Map<Long, Boolean> undatedSources, boolean hindsight) {

    /** All that is on record of a day, whenever it was told. */
    public static Knowledge of(LocalDate day) {
        return new Knowledge(day, Set.of(), Set.of(), Map.of(), true);
    }

    /** What the same sources tell of another day. */
    public Knowledge on(LocalDate other) {
        return new Knowledge(other, toldLater, undated, undatedSources, hindsight);
    }

    /** The same and what was known of other records on that day. */
    public Knowledge and(Knowledge more) {
        return new Knowledge(
                day,
                union(toldLater, more.toldLater),
                union(undated, more.undated),
                Stream.of(undatedSources, more.undatedSources)
                        .flatMap(each -> each.entrySet().stream())
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first)),
                hindsight);
    }

    private static Set<Long> union(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The same and what was told only later. */
    public Knowledge withHindsight() {
        return new Knowledge(day, toldLater, undated, undatedSources, true);
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

    /** Whether any of the records that a page shows as one entry does. */
    public boolean isHindsight(Collection<? extends Recorded> entry) {
        return entry.stream().anyMatch(this::isHindsight);
    }

    /** Whether an entry rests on a source of which nobody knows when it was published. */
    public boolean isUndated(Collection<? extends Recorded> entry) {
        return entry.stream().anyMatch(each -> undated.contains(each.id()));
    }

    /**
     * Whether a source was there by the day, for all that is known: one without a day of publication may have been, unless it
     * tells of something later.
     */
    public boolean holds(Source source) {
        return hindsight || !isLater(source);
    }

    /** Whether a source counts only because the reader asked for hindsight. */
    public boolean isHindsight(Source source) {
        return hindsight && isLater(source);
    }

    /** Whether a source that counts may, for all that is known, have been published only after the day. */
    public boolean mayBeLater(Source source) {
        FuzzyDate published = source.description().publishedOn();
        return published != null && published.isPerhapsAfter(day);
    }

    private boolean isLater(Source source) {
        FuzzyDate published = source.description().publishedOn();
        return published == null ? undatedSources.getOrDefault(source.id(), false) : !published.mayBeBy(day);
    }

    private boolean isToldLater(Recorded record) {
        return !toldLater.isEmpty() && toldLater.contains(record.id());
    }
}
