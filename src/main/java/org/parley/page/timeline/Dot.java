package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;

/**
 * What a drawing has to know of an entry before it is known which ones stand alone.
 *
 * @param record the number of the record behind it
 * @param track the slug of its track; null for what belongs to none
 * @param first the first day it may cover; null where that is open
 * @param last the last day it may cover; null where that is open
 * @param isPoint whether it stands on a day rather than covering days
 */
record Dot(
        EntryKind kind,
        long record,
        @Nullable String track,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean isPoint) {

    static Dot of(Entry entry) {
        return new Dot(
                entry.kind(),
                entry.record(),
                entry.track() == null ? null : entry.track().slug(),
                entry.first(),
                entry.last(),
                entry.isCertain() && entry.kind() != EntryKind.ROUND);
    }

    /** From the first to the last day that any of them names; empty where there are none. */
    static String span(Collection<Dot> dots) {
        return dots.stream()
                .map(Dot::from)
                .min(Comparator.naturalOrder())
                .map(first -> DateWords.span(
                        first,
                        dots.stream()
                                .map(Dot::until)
                                .max(Comparator.naturalOrder())
                                .orElse(first)))
                .orElse("");
    }

    /** The day by which it is sorted, and from which it is shown: of a date open to one side, the day it names. */
    LocalDate from() {
        return first != null ? first : last != null ? last : LocalDate.EPOCH;
    }

    LocalDate until() {
        return last != null ? last : from();
    }

    boolean mayFallWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !until().isBefore(from)) && (to == null || !from().isAfter(to));
    }

    /** Rounds and milestones stand on the line of a lane, everything else above it. */
    boolean standsOnLine() {
        return kind == EntryKind.ROUND || kind == EntryKind.EXPECTED_ROUND || kind == EntryKind.MILESTONE;
    }
}
