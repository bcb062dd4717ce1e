package org.parley.page.room;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.party.PartyMark;
import org.parley.record.party.Person;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
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
    private final TitlesHeld titles;
    private final Rounds rounds;

    RoomPages(NegotiationBands bands, Tracks tracks, Guests guests, TitlesHeld titles, Rounds rounds) {
        this.bands = bands;
        this.tracks = tracks;
        this.guests = guests;
        this.titles = titles;
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public RoomPage of(
            String negotiation, @Nullable String track, @Nullable String party, boolean everybody, int page) {
        NegotiationBand band = bands.of(negotiation);
        List<Choice> strands = tracks.ofNegotiation(negotiation).stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        check("track", track, strands.stream().map(Choice::value).toList());
        Map<Long, PartyMark> parties = guests.parties(new RoomQuestion(band.id(), null, null));
        check("party", party, parties.values().stream().map(PartyMark::slug).toList());
        RoomQuestion question = new RoomQuestion(band.id(), track, party);
        Guests.Found found = guests.people(question, parties, everybody ? MANY : FEW);
        RoomMatrix matrix = guests.matrix(question, found.people());
        List<RoomTitles> sat = titles.of(negotiation, question, found.people());
        Page<Round> held = rounds.withSeats(negotiation, track, Paging.request(page));
        rounds.withDelegations(held.map(Round::id).toList());
        String address = Addresses.within(negotiation, "people");
        return new RoomPage(
                band,
                strands,
                track,
                List.copyOf(parties.values()),
                party,
                everybody || found.total() <= FEW
                        ? null
                        : Paging.address(address, 1, "track", track, "party", party, "show", "all"),
                found.total(),
                matrix,
                matrix.acrossTheTable(MET).stream()
                        .map(each -> RoomPage.Meetings.of(each, sat))
                        .toList(),
                sat,
                held.map(each -> sitting(each, parties.values())).toList(),
                Paging.of(held, address, "track", track, "party", party, "show", everybody ? "all" : null));
    }

    private static void check(String what, @Nullable String asked, List<String> known) {
        if (asked != null && !known.contains(asked)) {
            throw new BadRequestException("error.asked.inTalks", what, asked);
        }
    }

    private static RoomPage.Sitting sitting(Round round, Collection<PartyMark> parties) {
        Map<String, Delegation> seats = round.delegations().stream()
                .collect(Collectors.toMap(each -> each.party().slug(), Function.identity()));
        RoundDays days = round.days();
        return new RoomPage.Sitting(
                Addresses.of(round),
                round.track().name() + " " + round.number(),
                days.text() != null
                        ? days.text()
                        : Objects.requireNonNullElse(
                                round.firstDay() == null
                                        ? null
                                        : round.firstDay().startText(),
                                ""),
                parties.stream().map(each -> seat(each, seats.get(each.slug()))).toList());
    }

    private static RoomPage.Seat seat(PartyMark party, @Nullable Delegation delegation) {
        return delegation == null
                ? new RoomPage.Seat(party, null, null)
                : new RoomPage.Seat(
                        party,
                        delegation.capacity(),
                        delegation
                                .head()
                                .map(each -> each.person())
                                .map(Person::name)
                                .orElse(null));
    }
}
