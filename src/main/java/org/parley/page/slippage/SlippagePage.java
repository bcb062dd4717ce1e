package org.parley.page.slippage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.evidence.Evidence;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Slippage;
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
    record Strand(String slug, String name, SlippageSummary summary, List<Announced> rounds) {}

    /** @param expected when it is to be, where it was not held yet and a day or window is known */
    record Announced(
            String href,
            String name,
            RoundStatus status,
            RoundDays days,
            @Nullable FuzzyDate expected,
            List<Line> lines) {

        public boolean drawn() {
            return lines.stream().anyMatch(each -> each.bar() != null);
        }
    }

    /** @param bar null where no window was named, or there is nothing to measure it by */
    record Line(
            ScheduleAnnouncement announcement,
            Slippage slippage,
            SlippageScale.@Nullable Bar bar,
            List<Integer> cites) {}
}
