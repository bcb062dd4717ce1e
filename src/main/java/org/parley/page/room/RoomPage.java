package org.parley.page.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.PartyMark;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Choice;
import org.parley.web.Paging;

/**
 * Who was in the room with whom, as what, and in which capacity each party sat.
 *
 * @param all the address that shows everybody; null where all are shown
 * @param total how many people sat in the rounds that were asked for
 * @param met who of different parties met most often
 * @param rounds a page of the rounds that anybody sat in, the last one first
 */
record RoomPage(
        NegotiationBand band,
        List<Choice> tracks,
        @Nullable String track,
        List<PartyMark> parties,
        @Nullable String party,
        @Nullable String all,
        long total,
        RoomMatrix matrix,
        List<Meetings> met,
        List<RoomTitles> titles,
        List<Sitting> rounds,
        Paging paging) {

    /**
     * The rounds that two people both sat in.
     *
     * @param where the rounds, in the order of time
     */
    record Meetings(RoomMatrix.Guest one, RoomMatrix.Guest other, int rounds, List<RoomTitles.Place> where) {

        static Meetings of(RoomMatrix.Pair pair, List<RoomTitles> sat) {
            Set<String> others =
                    places(pair.other(), sat).map(RoomTitles.Place::href).collect(Collectors.toSet());
            Map<String, RoomTitles.Place> both = new LinkedHashMap<>();
            places(pair.one(), sat)
                    .filter(each -> others.contains(each.href()))
                    .forEach(each -> both.putIfAbsent(each.href(), each));
            return new Meetings(pair.one(), pair.other(), pair.rounds(), List.copyOf(both.values()));
        }

        private static Stream<RoomTitles.Place> places(RoomMatrix.Guest guest, List<RoomTitles> sat) {
            return sat.stream()
                    .filter(each -> each.slug().equals(guest.slug()))
                    .flatMap(each -> each.places().stream());
        }
    }

    /** One round: what each of the parties was in it, in the order of the page's parties. */
    record Sitting(String href, String name, String days, List<Seat> seats) {}

    /**
     * What a party was in a round.
     *
     * @param capacity null where it did not sit
     * @param head who led its delegation, as far as that is known
     */
    record Seat(
            PartyMark party,
            @Nullable Capacity capacity,
            @Nullable String head) {}
}
