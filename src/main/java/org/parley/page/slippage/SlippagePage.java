package org.parley.page.slippage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Evidence;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Track;
import org.parley.web.Choice;
import org.parley.web.Paging;

/** What was announced of rounds, against what happened. */
record SlippagePage(
        NegotiationBand band,
        List<Choice> tracks,
        @Nullable String track,
        List<Strand> strands,
        SlippageScale scale,
        Evidence evidence,
        Paging paging) {

    /** The rounds of a track of which something was announced, the last one first. */
    record Strand(Track track, List<RoundSchedule> rounds) {

        public SlippageSummary summary() {
            return SlippageSummary.of(rounds);
        }
    }
}
