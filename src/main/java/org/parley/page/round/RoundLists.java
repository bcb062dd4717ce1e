package org.parley.page.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameList;
import org.parley.record.name.OtherNames;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the rounds of a negotiation by track. */
@Service
class RoundLists {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final Tracks tracks;
    private final OtherNames otherNames;
    private final Clock clock;

    RoundLists(NegotiationBands bands, Rounds rounds, Tracks tracks, OtherNames otherNames, Clock clock) {
        this.otherNames = otherNames;
        this.bands = bands;
        this.rounds = rounds;
        this.tracks = tracks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundList of(String negotiation, @Nullable String track, @Nullable RoundStatus status, int page) {
        NegotiationBand band = bands.of(negotiation);
        List<Track> known = tracks.ofNegotiation(negotiation, track);
        Page<Round> shown = rounds.list(negotiation, track, status, Paging.request(page));
        List<Long> numbers = shown.stream().map(Round::id).toList();
        rounds.withDelegations(numbers); // fills the rounds above: one session, one object each
        Map<Long, List<ScheduleAnnouncement>> announced = rounds.announcementsOf(numbers).stream()
                .collect(Collectors.groupingBy(each -> each.round().id()));
        Map<Long, List<OtherName>> names = otherNames
                .of(known.stream().map(Track::id).toList())
                .stream()
                .collect(Collectors.groupingBy(OtherName::recordId));
        LocalDate today = LocalDate.now(clock);
        Map<Track, List<RoundSchedule>> byTrack = shown.stream()
                .map(each -> RoundSchedule.of(each, announced.getOrDefault(each.id(), List.of()), today))
                .collect(Collectors.groupingBy(each -> each.round().track()));
        return new RoundList(
                band,
                known.stream().map(each -> new Choice(each.slug(), each.name())).toList(),
                track,
                status,
                known.stream()
                        .filter(each ->
                                byTrack.containsKey(each) || status == null && isWithoutRounds(each, track, shown))
                        .map(each -> new RoundList.Strand(
                                each,
                                new OtherNameList(names.getOrDefault(each.id(), List.of())),
                                byTrack.getOrDefault(each, List.of())))
                        .toList(),
                Paging.of(
                        shown,
                        Addresses.rounds(negotiation),
                        "track",
                        track,
                        "status",
                        status == null ? null : status.name()));
    }

    /** Of a track that is not among those shown. It is listed all the same: there its first round is logged. */
    private static boolean isWithoutRounds(Track one, @Nullable String chosen, Page<Round> shown) {
        return shown.getTotalElements() == shown.getNumberOfElements() && (chosen == null || chosen.equals(one.slug()));
    }
}
