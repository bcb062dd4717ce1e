package org.parley.page.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.history.Recorded;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/**
 * What is known of the titles of somebody in the rounds that they sat in, in the order of time.
 *
 * @param places all those rounds
 */
record RoomTitles(RoomMatrix.Guest guest, List<Run> runs, List<Place> places) {

    /** @param titles none where none is known for the day */
    record Place(DelegationMember member, List<KnownTitle> titles) {

        public Round round() {
            return member.delegation().round();
        }
    }

    /** Rounds in a row that somebody sat in under one title. */
    record Run(List<KnownTitle> titles, List<Place> places) {

        public Place first() {
            return places.get(0);
        }

        public Place last() {
            return places.get(places.size() - 1);
        }

        /** The records that say that somebody sat in those rounds. */
        public List<DelegationMember> members() {
            return places.stream().map(Place::member).toList();
        }
    }

    /** @param members of all guests, in the order of time */
    static RoomTitles of(RoomMatrix.Guest guest, List<DelegationMember> members, Titles titles) {
        List<Place> places = members.stream()
                .filter(each -> each.person().id() == guest.number())
                .map(each -> place(each, titles))
                .toList();
        List<Run> runs = new ArrayList<>();
        for (Place place : places) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && Titles.areSame(last.titles, place.titles, KnownTitle::reads)) {
                last.places.add(place);
            } else {
                runs.add(new Run(place.titles, new ArrayList<>(List.of(place))));
            }
        }
        return new RoomTitles(guest, List.copyOf(runs), places);
    }

    /** The records of the page, in its order. */
    Stream<Recorded> records() {
        return runs.stream()
                .flatMap(
                        run -> Stream.concat(run.titles.stream().map(KnownTitle::appointment), run.members().stream()));
    }

    private static Place place(DelegationMember member, Titles titles) {
        Round round = member.delegation().round();
        return new Place(
                member,
                titles.in(
                        round.firstDay(),
                        round.lastDay(),
                        member.person(),
                        member.delegation().party()));
    }
}
