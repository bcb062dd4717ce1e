package org.parley.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundStatus;
import org.parley.web.Choice;
import org.parley.web.Paging;

/** The rounds of a negotiation by track, the last one first. */
record RoundList(
        NegotiationBand band,
        List<Choice> tracks,
        @Nullable String track,
        @Nullable RoundStatus status,
        List<Strand> strands,
        Paging paging) {

    public List<RoundStatus> statuses() {
        return List.of(RoundStatus.values());
    }

    record Strand(
            long track, String slug, String name, @Nullable String summary, List<Item> rounds) {}

    /**
     * @param overdue by how many days; 0 where it is not
     * @param announced the window announced last, for a round that is to come and has no day yet
     */
    record Item(
            Round round,
            RoundDays days,
            long overdue,
            @Nullable FuzzyDate announced,
            List<PartyMark> parties) {}
}
