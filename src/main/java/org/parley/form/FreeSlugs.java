package org.parley.form;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.RecordTypes;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.web.Slugs;
import org.springframework.stereotype.Component;

/** Finds addresses for new records among those that are taken: within the negotiation, or among all of the kind. */
@Component
public class FreeSlugs {

    private final EntityManager entities;

    FreeSlugs(EntityManager entities) {
        this.entities = entities;
    }

    public String free(RecordKind kind, @Nullable Negotiation within, String name) {
        return of(kind, within).free(name, kind.table().replace('_', '-'));
    }

    /**
     * For a round without a number. No number is like it, so that it never stands in the way of one.
     *
     * @param track null for one that is new
     */
    public String ofRound(@Nullable Track track, String title) {
        Slugs taken = new Slugs(
                track == null
                        ? List.of()
                        : entities.createQuery("select r.slug from Round r where r.track = :track", String.class)
                                .setParameter("track", track)
                                .getResultList());
        String slug = taken.free(title, "round");
        return slug.matches("[0-9]+") ? taken.free("round " + slug, "round") : slug;
    }

    /** Those taken now, for several new ones of a kind. */
    public Slugs of(RecordKind kind, @Nullable Negotiation within) {
        String taken = "select e.slug from "
                + RecordTypes.of(kind).orElseThrow().entity().getSimpleName() + " e";
        var query = within == null
                ? entities.createQuery(taken, String.class)
                : entities.createQuery(taken + " where e.negotiation = :of", String.class)
                        .setParameter("of", within);
        return new Slugs(query.getResultList());
    }
}
