package org.parley.page.days;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Note;
import org.parley.record.issue.ComparedDays;
import org.parley.record.source.Knowledge;

/**
 * What was known on the day shown, and the way to what was told of it only later.
 *
 * @param later how many entries of the page only later sources tell of: those that it marks with hindsight and leaves out without
 * @param undated how many of its entries rest on sources of which nobody knows when they were published
 * @param laterSources how many of its notes are of later sources: those that it marks
 */
public record Hindsight(
        Knowledge known, ComparedDays days, ComparedAddress address, long later, long undated, long laterSources) {

    /**
     * @param entries what the page lists by what was known, and marks: each with the records that it shows as one
     * @param evidence of the page
     */
    public static Hindsight of(
            Knowledge known,
            ComparedDays days,
            ComparedAddress address,
            Function<Knowledge, List<List<Recorded>>> entries,
            Evidence evidence) {
        if (!days.isPast()) {
            return new Hindsight(known, days, address, 0, 0, 0);
        }
        Knowledge all = known.withHindsight();
        List<List<Recorded>> shown = entries.apply(known);
        List<List<Recorded>> everything = known.hindsight() ? shown : entries.apply(all);
        return new Hindsight(
                known,
                days,
                address,
                everything.stream().filter(all::isHindsight).count(),
                shown.stream().filter(known::isUndated).count(),
                evidence.notes().stream().filter(Note::isLater).count());
    }

    /** Whether there may be any: of today nothing was told later. */
    public boolean isPossible() {
        return days.isPast();
    }

    public boolean isAsked() {
        return days.hindsight();
    }

    /** The same page with hindsight, or without it where it is shown with it. */
    public String href() {
        return address.withHindsight(!isAsked()).of(days.since(), days.asOf());
    }

    /** Whether a record is shown only because hindsight was asked for. */
    public boolean marks(Recorded record) {
        return known.isHindsight(record);
    }

    /** Whether any of the records is that a page shows as one entry. */
    public boolean marksAny(Collection<? extends Recorded> entry) {
        return known.isHindsight(entry);
    }

    /** Whether what is dated so may for all that is known have come only after the day shown. */
    public boolean mayComeLater(@Nullable FuzzyDate dated) {
        return dated != null && dated.isPerhapsAfter(days.asOf());
    }
}
