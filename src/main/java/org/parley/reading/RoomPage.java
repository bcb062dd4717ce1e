package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.NegotiationBand;
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
        List<RoomMatrix.Pair> met,
        List<RoomTitles> titles,
        List<Sitting> rounds,
        Paging paging) {

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
