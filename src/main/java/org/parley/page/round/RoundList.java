package org.parley.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.name.OtherNameList;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Track;
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

    /** The rounds of a track. */
    record Strand(Track track, OtherNameList names, List<RoundSchedule> rounds) {}
}
