package org.parley.page.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.Change;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Standing;
import org.parley.record.issue.Weight;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;

/**
 * What somebody reads before they go into a meeting. As of an earlier day it holds only what was on record of that day or
 * one before it.
 *
 * @param latest the last round held by then; null where there was none
 * @param held how many rounds were held since the day compared with
 */
record BriefPage(
        NegotiationBand band,
        ComparedDays days,
        List<Preset> presets,
        Weight then,
        Weight now,
        @Nullable Held latest,
        long held,
        Shortened<Moved> moved,
        Shortened<Agreement> agreed,
        Shortened<Standing> open,
        @Nullable Expected next,
        @Nullable Room room,
        Shortened<Owed> owed,
        Evidence evidence) {

    /** Whether it is told among what moved why the issue stands where it does. */
    public boolean isToldOf(Standing standing) {
        return moved.shown().stream().anyMatch(each -> each.standing().issue().equals(standing.issue()));
    }

    record Preset(String label, String href, boolean isShown) {}

    record Held(Round round, RoundDays days) {}

    record Moved(Change change, Standing standing, @Nullable IssueStatus was) {}

    /** @param overdue days since the window closed; 0 where it has not */
    record Expected(
            Round round, @Nullable FuzzyDate when, @Nullable String words, long overdue) {}

    /** @param before whether it is not the round that is expected but the one before it, for want of names */
    record Room(Round round, boolean before, List<Table> tables) {}

    record Table(PartyMark party, Capacity capacity, List<Guest> people) {}

    /** @param title held on that day; null where none is certain */
    record Guest(
            String slug,
            String name,
            boolean head,
            @Nullable String title) {}

    /**
     * @param remainder as of the day; null where it cannot be counted
     * @param uncounted whether something was delivered without a source saying how much: then nobody knows what remains
     * @param late days past its window
     */
    record Owed(
            Commitment promise, long delivered, @Nullable Long remainder, boolean uncounted, long late) {}
}
