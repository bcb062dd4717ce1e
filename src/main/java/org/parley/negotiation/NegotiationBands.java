package org.parley.negotiation;

import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds the band of a negotiation, in one statement. */
@Service
public class NegotiationBands {

    private static final String BAND = """
            select n.id, n.slug, n.name, n.status,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   (select count(*) from round r join track t on t.id = r.track_id where t.negotiation_id = n.id) as rounds,
                   last.at as last_change, coalesce(last.id, 0) as revision
            from negotiation n
            left join lateral (
                select r.id, r.at from revision r where r.negotiation_id = n.id order by r.id desc limit 1) last on true
            where n.slug = ?""";

    private final JdbcClient database;

    NegotiationBands(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException when there is no negotiation under that slug */
    public NegotiationBand of(String slug) {
        return database.sql(BAND)
                .param(slug)
                .query((row, number) -> new NegotiationBand(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        NegotiationStatus.valueOf(row.getString("status")),
                        row.getInt("tracks"),
                        row.getInt("rounds"),
                        row.getTimestamp("last_change") == null
                                ? null
                                : row.getTimestamp("last_change").toInstant(),
                        row.getLong("revision")))
                .optional()
                .orElseThrow(() -> new NotFoundException("no negotiation " + slug));
    }
}
