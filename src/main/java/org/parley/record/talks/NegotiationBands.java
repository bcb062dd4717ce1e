package org.parley.record.talks;

import org.parley.web.NotFoundException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the band of a negotiation, in one statement. */
@Service
public class NegotiationBands {

    private static final String ASKED = NegotiationBand.class.getName();

    private static final String BAND = """
            select n.id, n.slug, n.name, n.status,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   (select count(*) from round r join track t on t.id = r.track_id where t.negotiation_id = n.id) as rounds,
                   last.at as last_change, coalesce(last.id, 0) as revision
            from negotiation n
            left join lateral (
                select max(r.id) as id, max(r.at) as at
                from (select id, at from revision where negotiation_id = n.id order by id desc limit 50) r) last on true
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
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !HttpMethod.GET.matches(request.getRequest().getMethod())) {
            return find(slug);
        }
        if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof NegotiationBand band
                && band.slug().equals(slug)) {
            return band;
        }
        NegotiationBand found = find(slug);
        request.setAttribute(ASKED, found, RequestAttributes.SCOPE_REQUEST);
        return found;
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
