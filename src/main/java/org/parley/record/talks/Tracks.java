package org.parley.record.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Tracks extends JpaRepository<Track, Long> {

    @Query("select t from Track t where t.negotiation.slug = :negotiation order by t.description.ordinal, t.id")
    List<Track> ofNegotiation(String negotiation);

    /** The place of the last one; 0 where there is none. */
    @Query("select coalesce(max(t.description.ordinal), 0) from Track t where t.negotiation = :negotiation")
    int lastPlace(Negotiation negotiation);

    /** A new one, which comes last. It is not stored yet. */
    default Track after(
            Negotiation negotiation, String slug, String name, @Nullable String summary, @Nullable TrackRank rank) {
        return new Track(negotiation, slug, new TrackDescription(name, summary, rank, lastPlace(negotiation) + 1));
    }

    /**
     * The same, for a page that shows all of them or one.
     *
     * @param asked the slug of the one; null for all
     * @throws BadRequestException when the negotiation has no such track
     */
    default List<Track> ofNegotiation(String negotiation, @Nullable String asked) {
        List<Track> tracks = ofNegotiation(negotiation);
        if (asked != null && tracks.stream().noneMatch(each -> each.slug().equals(asked))) {
            throw new BadRequestException("error.asked.inTalks", "track", asked);
        }
        return tracks;
    }
}
