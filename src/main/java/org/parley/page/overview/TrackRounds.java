package org.parley.page.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
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

    private static final Comparator<Round> IN_TIME = Comparator.comparing(
                    Round::firstDay, Comparator.nullsFirst(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(Round::id);

    /** The main track first, then those of which a round was held last. */
    static final Comparator<TrackRounds> MAIN_FIRST = Comparator.comparing((TrackRounds each) -> !each.track.isMain())
            .thenComparing(TrackRounds::latest, Comparator.nullsLast(IN_TIME.reversed()));

    /** The round held last of those held last on some tracks; null where there are none. */
    static @Nullable Round last(Collection<Round> rounds) {
        return rounds.stream().max(IN_TIME).orElse(null);
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
        List<Round> held = tracks.stream()
                .map(TrackRounds::latest)
                .flatMap(Stream::ofNullable)
                .toList();
        return tracks.stream()
                .filter(each -> each.track.isMain())
                .map(TrackRounds::latest)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> last(held));
    }
}
