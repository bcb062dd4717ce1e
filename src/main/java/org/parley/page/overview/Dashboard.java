package org.parley.page.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Precedent;
import org.parley.record.group.GroupHistory;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;

/**
 * Where a negotiation stands.
 *
 * @param tracks the rounds around today of each track that has any, the main one first
 * @param next null where nothing is expected
 * @param latest that of the main track, or of all, with its delegations; null where nothing was held yet
 * @param groups sessions of the groups that sat in the latest round
 */
record Dashboard(
        NegotiationBand band,
        Situation situation,
        Introduction introduction,
        List<TrackRounds> tracks,
        RecentEvents.Found events,
        ChecklistSummary checklist,
        @Nullable NextRound next,
        @Nullable Round latest,
        GroupHistory groups,
        List<Agreed> agreements) {

    /**
     * An agreement with what was promised and delivered.
     *
     * @param precedent the one of its type before it; null for the first
     */
    record Agreed(Agreement agreement, @Nullable Precedent precedent, List<Tally> tallies) {}
}
