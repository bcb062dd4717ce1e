package org.parley.page.room;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.Party;
import org.parley.record.party.People;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.Tracks;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who was in the room with whom, in ten statements. */
@Service
class RoomPages {

    /** As many as a table can be read of. */
    private static final int FEW = 14;

    private static final int MANY = 60;
    private static final int MET = 8;

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Guests guests;
    private final Rounds rounds;
    private final People people;
    private final Evidences evidences;

    RoomPages(NegotiationBands bands, Tracks tracks, Guests guests, Rounds rounds, People people, Evidences evidences) {
        this.bands = bands;
        this.tracks = tracks;
        this.guests = guests;
        this.rounds = rounds;
        this.people = people;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public RoomPage of(
            String negotiation, @Nullable String track, @Nullable String party, boolean everybody, int page) {
        NegotiationBand band = bands.of(negotiation);
        RoomPage.Filter filter = filter(band, track, party);
        Guests.Found found = guests.people(band.id(), filter.parties(), track, filter.party(), everybody ? MANY : FEW);
        RoomMatrix matrix = guests.matrix(band.id(), track, found.people());
        Page<Round> held = rounds.withDelegations(negotiation, track, Paging.request(page));
        rounds.withDelegations(held.map(Round::id).toList()); // fills those above: one session, one object each
        List<RoomTitles> titles = titles(negotiation, track, found.people());
        String address = Addresses.within(negotiation, "people");
        return new RoomPage(
                band,
                filter,
                everybody || found.total() <= FEW
                        ? null
                        : Paging.address(address, 1, "track", track, "party", party, "show", "all"),
                found.total(),
                matrix,
                matrix.acrossTheTable(MET).stream()
                        .map(each -> RoomPage.Meetings.of(each, titles))
                        .toList(),
                titles,
                held.toList(),
                Paging.of(held, address, "track", track, "party", party, "show", everybody ? "all" : null),
                evidences.of(records(titles, held.toList())));
    }

    private RoomPage.Filter filter(NegotiationBand band, @Nullable String track, @Nullable String party) {
        List<Choice> strands = tracks.ofNegotiation(band.slug(), track).stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        List<Party> parties = rounds.partiesWithDelegations(band.id(), RoundStatus.HELD);
        Party chosen = party == null
                ? null
                : parties.stream()
                        .filter(each -> each.slug().equals(party))
                        .findFirst()
                        .orElseThrow(() -> new BadRequestException("error.asked.inTalks", "party", party));
        return new RoomPage.Filter(strands, parties, track, chosen);
    }

    /** In the order of the page. */
    private static List<Recorded> records(List<RoomTitles> titles, List<Round> held) {
        return Stream.concat(
                        titles.stream().flatMap(RoomTitles::records),
                        held.stream().flatMap(each -> each.delegations().stream()))
                .distinct()
                .toList();
    }

    private List<RoomTitles> titles(String negotiation, @Nullable String track, List<RoomMatrix.Guest> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = shown.stream().map(RoomMatrix.Guest::number).toList();
        Titles titles = people.titlesOf(numbers);
        List<DelegationMember> members = rounds.membersOf(numbers, negotiation, track, RoundStatus.HELD);
        return shown.stream().map(each -> RoomTitles.of(each, members, titles)).toList();
    }
}
