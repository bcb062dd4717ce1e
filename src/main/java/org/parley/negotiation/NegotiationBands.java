package org.parley.negotiation;

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
                   last.at as last_change, greatest(last.id, shared.id, 0) as revision
            from negotiation n
            left join lateral (
                select r.id, r.at from revision r where r.negotiation_id = n.id order by r.id desc limit 1) last on true
            left join lateral (
                select r.id from revision r where r.negotiation_id is null order by r.id desc limit 1) shared on true
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
                        row.getLong("revision")))
                .optional()
                .orElseThrow(() -> new NotFoundException("no negotiation " + slug));
    }
}
