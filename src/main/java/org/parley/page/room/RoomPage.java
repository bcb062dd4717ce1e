package org.parley.page.room;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
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
        Filter filter,
        @Nullable String all,
        long total,
        RoomMatrix matrix,
        List<Meetings> met,
        List<RoomTitles> titles,
        List<Round> rounds,
        Paging paging,
        Evidence evidence) {

    /**
     * What there is to choose from, and what was chosen.
     *
     * @param parties those of most rounds first
     * @param track its slug; null for all
     * @param party null for people of all
     */
    record Filter(
            List<Choice> tracks,
            List<Party> parties,
            @Nullable String track,
            @Nullable Party party) {

        public boolean isEmpty() {
            return track == null && party == null;
        }
    }

    /**
     * The rounds that two people both sat in.
     *
     * @param where the rounds, in the order of time
     */
    record Meetings(RoomMatrix.Pair pair, List<Round> where) {

        static Meetings of(RoomMatrix.Pair pair, List<RoomTitles> sat) {
            Set<Round> others = places(pair.other(), sat).collect(Collectors.toSet());
            return new Meetings(
                    pair,
                    places(pair.one(), sat).filter(others::contains).distinct().toList());
        }

        private static Stream<Round> places(RoomMatrix.Guest guest, List<RoomTitles> sat) {
            return sat.stream()
                    .filter(each -> each.guest().equals(guest))
                    .flatMap(each -> each.places().stream())
                    .map(RoomTitles.Place::round);
        }
    }

    /** What a party was in a round; null where it did not sit. */
    public @Nullable Delegation delegation(Round round, Party party) {
        return round.delegations().stream()
                .filter(each -> each.party().id() == party.id())
                .findFirst()
                .orElse(null);
    }

    /** Who led a delegation, as far as that is known. */
    public @Nullable String head(Delegation delegation) {
        return delegation.head().map(DelegationMember::person).map(Person::name).orElse(null);
    }
}
