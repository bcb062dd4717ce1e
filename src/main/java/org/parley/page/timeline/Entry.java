package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.record.Addresses;

/**
 * One dated thing on a timeline.
 *
 * @param record the number of the record behind it
 * @param label a few words for the drawing; null where only its mark is drawn
 * @param who who said, owes or delivered it, ready to read
 * @param codes keys of the message bundle: outcomes, states
 * @param page where its record is shown, below the address of the negotiation; null where it has no page of its own
 * @param track null for what belongs to none
 */
public record Entry(
        EntryKind kind,
        long record,
        Period period,
        String title,
        @Nullable String label,
        @Nullable String text,
        @Nullable String who,
        List<String> codes,
        @Nullable String page,
        @Nullable OfTrack track) {

    /**
     * When it was.
     *
     * @param end when it ended, where it lasted: a round of several days
     * @param words all of it, as exactly as the source and no more
     */
    public record Period(FuzzyDate date, @Nullable FuzzyDate end, String words) {

        Period in(String itsWords) {
            return new Period(date, end, itsWords);
        }

        /** The first day it may cover. */
        @Nullable
        LocalDate first() {
            return date.earliest();
        }

        /** The last day it may cover. */
        @Nullable
        LocalDate last() {
            return end == null ? date.latest() : end.latest();
        }

        /** Whether the days it covers are known and past dispute. */
        boolean isCertain() {
            return date.isDay() && (end == null || end.isDay());
        }

        /** Whether its first day is known and its last one not. */
        boolean isOpenEnded() {
            return end == null && date.exactDay() != null;
        }

        /** From its beginning to its end, each as exact as it is known. */
        String text() {
            return end == null ? date.shortText() : DateWords.span(date, end);
        }

        /** All its days as one span, where first and last are known to the day; null otherwise. */
        @Nullable
        String days() {
            LocalDate from = date.exactDay();
            LocalDate until = end == null ? from : end.exactDay();
            return from == null || until == null ? null : DateWords.span(from, until);
        }
    }

    /**
     * The track that it belongs to.
     *
     * @param slug its name in addresses
     */
    public record OfTrack(String slug, String name) {}

    /** The same with what sources differ on. */
    Entry disputed(String words) {
        return new Entry(
                kind, record, period, title, label, text == null ? words : text + " " + words, who, codes, page, track);
    }

    public FuzzyDate date() {
        return period.date();
    }

    /** Where it stands on the page of the timeline that lists it. */
    public String anchor() {
        return "entry-" + record;
    }

    /** Where its record is shown; null where it has no page of its own. */
    public @Nullable String address(String negotiation) {
        return page == null ? null : Addresses.within(negotiation, page);
    }

    /** What stands beside its mark: of a round that is to come, when it is expected, too. */
    @Nullable
    String shownLabel() {
        LocalDate from = first();
        LocalDate until = last();
        return label == null || kind != EntryKind.EXPECTED_ROUND || from == null || until == null
                ? label
                : label + ", " + period.text();
    }

    /** The first day it may cover. */
    public @Nullable LocalDate first() {
        return period.first();
    }

    /** The last day it may cover. */
    public @Nullable LocalDate last() {
        return period.last();
    }

    /** Whether the days it covers are known and past dispute, so that it is drawn solid. */
    public boolean isCertain() {
        return kind != EntryKind.EXPECTED_ROUND && period.isCertain();
    }

    /** Whether it lies ahead of a day: a round that is expected, or whatever is dated later. */
    public boolean isAhead(LocalDate day) {
        LocalDate from = first();
        return kind == EntryKind.EXPECTED_ROUND || from != null && from.isAfter(day);
    }

    /** Called off or not held: drawn hollow. */
    public boolean isOff() {
        return codes.contains("RoundStatus.CANCELLED") || codes.contains("Outcome.NOT_HELD");
    }

    /** Whether it is a round of which the first day is known and the last one not. */
    public boolean isOpenEnded() {
        return kind == EntryKind.ROUND && period.isOpenEnded();
    }

    /** All its days as one span, where first and last are known to the day; null otherwise. */
    public @Nullable String days() {
        return period.days();
    }

    /** Its days in words, as exactly as the source and no more. */
    public String when() {
        return period.words();
    }
}
