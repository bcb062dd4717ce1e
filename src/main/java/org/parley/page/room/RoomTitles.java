package org.parley.page.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Titles;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/**
 * The titles that somebody held in the rounds that they sat in, in the order of time.
 *
 * @param places all those rounds
 */
record RoomTitles(RoomMatrix.Guest guest, List<Run> runs, List<Place> places) {

    /** @param title null where none is recorded for the day */
    record Place(Round round, @Nullable String title) {}

    /** Rounds in a row that somebody sat in under one title. */
    record Run(@Nullable String title, Place first, Place last, int rounds) {}

    /** @param members of all guests, in the order of time */
    static RoomTitles of(RoomMatrix.Guest guest, List<DelegationMember> members, Titles titles) {
        List<Place> places = members.stream()
                .filter(each -> each.person().id() == guest.number())
                .map(each -> place(each, titles))
                .toList();
        List<Run> runs = new ArrayList<>();
        for (Place place : places) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && Objects.equals(last.title, place.title)) {
                runs.set(runs.size() - 1, new Run(last.title, last.first, place, last.rounds + 1));
            } else {
                runs.add(new Run(place.title, place, place, 1));
            }
        }
        return new RoomTitles(guest, List.copyOf(runs), places);
    }

    private static Place place(DelegationMember member, Titles titles) {
        Round round = member.delegation().round();
        return new Place(
                round,
                Titles.text(titles.in(
                        round.firstDay(),
                        round.lastDay(),
                        member.person(),
                        member.delegation().party())));
    }
}
