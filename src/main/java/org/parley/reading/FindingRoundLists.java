package org.parley.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.NegotiationBands;
import org.parley.negotiation.Round;
import org.parley.negotiation.RoundDays;
import org.parley.negotiation.RoundStatus;
import org.parley.negotiation.Rounds;
import org.parley.negotiation.Track;
import org.parley.negotiation.Tracks;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the rounds of a negotiation by track, in five statements. */
@Service
class FindingRoundLists {

    private final NegotiationBands bands;
    private final Rounds rounds;
    private final Tracks tracks;

    FindingRoundLists(NegotiationBands bands, Rounds rounds, Tracks tracks) {
        this.bands = bands;
        this.rounds = rounds;
        this.tracks = tracks;
    }

    @Transactional(readOnly = true)
    public RoundList of(String negotiation, @Nullable String track, @Nullable RoundStatus status, int page) {
        NegotiationBand band = bands.of(negotiation);
        List<Track> known = tracks.ofNegotiation(negotiation);
        Page<Round> shown = rounds.list(negotiation, track, status, Paging.request(page));
        rounds.withDelegations(shown.stream().map(Round::id).toList());
        Map<String, List<RoundList.Item>> byTrack = new LinkedHashMap<>();
        shown.forEach(each -> byTrack.computeIfAbsent(each.track().slug(), slug -> new java.util.ArrayList<>())
                .add(new RoundList.Item(
                        each,
                        RoundDays.of(each.firstDay(), each.lastDay()),
                        each.delegations().stream()
                                .map(seat -> PartyMark.of(seat.party()))
                                .toList())));
        return new RoundList(
                band,
                known.stream().map(each -> new Choice(each.slug(), each.name())).toList(),
                track,
                status,
                known.stream()
                        .filter(each -> byTrack.containsKey(each.slug()))
                        .map(each -> new RoundList.Strand(
                                each.slug(), each.name(), each.summary(), byTrack.getOrDefault(each.slug(), List.of())))
                        .toList(),
                Paging.of(
                        shown,
                        Addresses.rounds(negotiation),
                        "track",
                        track,
                        "status",
                        status == null ? null : status.name()));
    }
}
