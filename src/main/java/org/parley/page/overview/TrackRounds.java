package org.parley.page.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/**
 * The rounds of one track around today.
 *
 * @param latest the one held last; null where none was
 * @param next the one expected next; null where none is
 */
record TrackRounds(
        Track track, @Nullable Round latest, @Nullable NextRound next) {

    /** The main track first, then those of which a round was held last. */
    static final Comparator<TrackRounds> MAIN_FIRST = Comparator.comparing((TrackRounds each) -> !each.track.isMain())
            .thenComparing(TrackRounds::latest, Comparator.nullsLast(Round.BY_FIRST_DAY.reversed()));

    /** The round held last of some; null where there are none. */
    static @Nullable Round last(Stream<Round> held) {
        return held.max(Round.BY_FIRST_DAY).orElse(null);
    }

    /** The rounds held last on some tracks. */
    static Stream<Round> held(List<TrackRounds> tracks) {
        return tracks.stream().map(TrackRounds::latest).flatMap(Stream::ofNullable);
    }

    /** The round expected next of those expected on some tracks; null where there are none. */
    static @Nullable NextRound next(List<TrackRounds> tracks) {
        return NextRound.first(tracks.stream()
                        .map(TrackRounds::next)
                        .flatMap(Stream::ofNullable)
                        .toList())
                .orElse(null);
    }

    /** The round that leads: that of the main track, where it held one, otherwise the last of all. */
    static @Nullable Round leading(List<TrackRounds> tracks) {
        return tracks.stream()
                .filter(each -> each.track.isMain())
                .map(TrackRounds::latest)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> last(held(tracks)));
    }
}
