package org.parley.page.slippage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds how rounds kept to what was announced of them. */
@Service
class Slippages {

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Rounds rounds;
    private final Evidences evidences;
    private final Clock clock;

    Slippages(NegotiationBands bands, Tracks tracks, Rounds rounds, Evidences evidences, Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.rounds = rounds;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SlippagePage of(String negotiation, @Nullable String track, int page) {
        List<Choice> strands = tracks.ofNegotiation(negotiation, track).stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        Page<Round> announced = rounds.announced(negotiation, track, Paging.request(page));
        List<Long> numbers = announced.map(Round::id).toList();
        rounds.withSittings(numbers); // fills the rounds above
        Map<Long, List<ScheduleAnnouncement>> said = rounds.announcementsOf(numbers).stream()
                .collect(Collectors.groupingBy(each -> each.round().id()));
        List<RoundSchedule> schedules = announced.stream()
                .map(each -> RoundSchedule.of(each, said.getOrDefault(each.id(), List.of()), today))
                .toList();
        Evidence evidence = evidences.of(schedules.stream()
                .flatMap(each -> each.announcements().stream())
                .toList());
        Map<Track, List<RoundSchedule>> byTrack = schedules.stream()
                .collect(Collectors.groupingBy(each -> each.round().track(), LinkedHashMap::new, Collectors.toList()));
        return new SlippagePage(
                bands.of(negotiation),
                strands,
                track,
                byTrack.entrySet().stream()
                        .map(each -> new SlippagePage.Strand(each.getKey(), each.getValue()))
                        .toList(),
                SlippageScale.of(schedules),
                evidence,
                Paging.of(announced, Addresses.rounds(negotiation) + "/slippage", "track", track));
    }
}
