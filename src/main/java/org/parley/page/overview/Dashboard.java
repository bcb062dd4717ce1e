package org.parley.page.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.page.timeline.Entry;
import org.parley.page.timeline.Lanes;
import org.parley.record.talks.NegotiationBand;

/**
 * Where a negotiation stands.
 *
 * @param recent what is drawn, the newest first
 * @param next null where nothing is expected
 * @param latest null where nothing was held yet
 */
record Dashboard(
        NegotiationBand band,
        Lanes lanes,
        List<Recent> recent,
        ChecklistSummary checklist,
        @Nullable NextRound next,
        List<Announced> announcements,
        @Nullable HeldRound latest,
        List<Seat> seats,
        List<SittingGroup> groups,
        List<Deal> deals) {

    /** An entry of the timeline. @param href to its record, or to the timeline where it has no page */
    record Recent(Entry entry, String href) {}
}
