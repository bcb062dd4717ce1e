package org.parley.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.KnownTitle;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
import org.parley.web.Crumb;

/**
 * One round whole.
 *
 * @param previous the round before it on its track; null where there is none
 * @param next the round after it, with what was announced of that; null where there is none
 * @param sameWeek the rounds of other tracks within a week of its days
 */
record RoundPage(
        NegotiationBand band,
        RoundSchedule schedule,
        @Nullable Round previous,
        @Nullable RoundSchedule next,
        List<Round> sameWeek,
        RoundDelegations delegations,
        RoundRecords records,
        Evidence evidence) {

    public Round round() {
        return schedule.round();
    }

    public List<Crumb> crumbs() {
        String rounds = Addresses.rounds(band.slug());
        return List.of(
                Crumb.to("rounds.title", rounds),
                new Crumb(
                        null,
                        round().track().name(),
                        rounds + "?track=" + round().track().slug()));
    }

    /** The address that lays the round beside the one before it on its track. */
    public @Nullable String compare() {
        return previous == null ? null : Addresses.compare(previous, round());
    }

    /** The speaker's titles on that day; none where no person speaks, or none is known. */
    public List<KnownTitle> titlesOf(Statement statement) {
        return delegations.titles(statement);
    }
}
