package org.parley.page.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The titles that somebody held in the rounds that they sat in, in the order of time.
 *
 * @param places all those rounds
 */
record RoomTitles(String slug, String name, List<Run> runs, List<Place> places) {

    /** @param title null where none is recorded for the day */
    record Place(String href, String round, @Nullable String title) {}

    /** Rounds in a row that somebody sat in under one title. */
    record Run(@Nullable String title, Place first, Place last, int rounds) {}

    static RoomTitles of(RoomMatrix.Guest guest, List<Place> places) {
        List<Run> runs = new ArrayList<>();
        for (Place place : places) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && Objects.equals(last.title, place.title)) {
                runs.set(runs.size() - 1, new Run(last.title, last.first, place, last.rounds + 1));
            } else {
                runs.add(new Run(place.title, place, place, 1));
            }
        }
        return new RoomTitles(guest.slug(), guest.name(), List.copyOf(runs), places);
    }
}
