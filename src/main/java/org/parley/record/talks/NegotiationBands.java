package org.parley.record.talks;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds the band of a negotiation, in one statement. */
@Service
public class NegotiationBands {

    private static final String ASKED = NegotiationBand.class.getName();

    private static final String BAND = """
            select n.id, n.slug, n.name, n.status,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   (select count(*) from round r join track t on t.id = r.track_id where t.negotiation_id = n.id) as rounds,
                   last.at as last_change, greatest(last.id, shared.id, 0) as revision,
                   concat_ws('.', last.state, shared.state) as state
            from negotiation n
            left join lateral (
                select max(r.id) as id, max(r.at) as at, sum(r.id) as state
                from (select id, at from revision where negotiation_id = n.id order by id desc limit 50) r) last on true
            left join lateral (
                select max(r.id) as id, sum(r.id) as state
                from (select id from revision where negotiation_id is null order by id desc limit 50) r) shared on true
            where n.slug = ?""";

    private final JdbcClient database;

    NegotiationBands(JdbcClient database) {
        this.database = database;
    }

    /**
     * Asks once in a request that reads.
     *
     * @throws NotFoundException when there is no negotiation under that slug
     */
    public NegotiationBand of(String slug) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object asked = request == null ? null : request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST);
        return asked instanceof NegotiationBand band && band.slug().equals(slug) ? band : find(slug);
    }

    /** Keeps the band for the rest of the request, which must not write. */
    NegotiationBand ask(String slug, HttpServletRequest request) {
        NegotiationBand band = find(slug);
        request.setAttribute(ASKED, band);
        return band;
    }

    private NegotiationBand find(String slug) {
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
                        row.getLong("revision"),
                        row.getString("state")))
                .optional()
                .orElseThrow(() -> new NotFoundException("no negotiation " + slug));
    }
}
