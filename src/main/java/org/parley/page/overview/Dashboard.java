package org.parley.page.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.Lanes;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Precedent;
import org.parley.record.group.GroupHistory;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;

/**
 * Where a negotiation stands.
 *
 * @param recent what was, the newest first
 * @param ahead what is dated later than the day and is no round to come, the soonest first
 * @param next null where nothing is expected
 * @param latest with its delegations; null where nothing was held yet
 * @param groups sessions of the groups that sat in the latest round
 */
record Dashboard(
        NegotiationBand band,
        LocalDate day,
        Lanes lanes,
        List<Recent> recent,
        List<Recent> ahead,
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

    /**
     * An entry of the timeline.
     *
     * @param href to its record, or to the timeline where it has no page
     */
    record Recent(Entry entry, String href) {}
}
