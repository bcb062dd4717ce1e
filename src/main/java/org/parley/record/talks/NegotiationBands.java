package org.parley.record.talks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the band of a negotiation, in one statement, and in one more after an edit or on another day. */
@Service
public class NegotiationBands {

    private static final String ASKED = NegotiationBand.class.getName();

    private static final String BAND = """
            select n.id, n.slug, n.name, n.status,
                   n.conflict_start_edtf, n.conflict_start_earliest, n.conflict_start_latest, n.conflict_start_words,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   (select count(*) from round r join track t on t.id = r.track_id where t.negotiation_id = n.id) as rounds,
                   last.at as last_change, coalesce(last.id, 0) as revision,
                   exists (select from coverage_note c where c.negotiation_id = n.id) as has_coverage_notes
            from negotiation n
            left join lateral (
                select max(r.id) as id, max(r.at) as at
                from (select id, at from revision where negotiation_id = n.id order by id desc limit 50) r) last on true
            where n.slug = ?""";

    private static final String LAST_EVENT = "select * from last_event(?, ?)";
    private static final int MOST_KEPT = 10_000;

    private final JdbcClient database;
    private final Clock clock;

    /** Only an edit or another day makes another of it. */
    private final Cache<Reach, Optional<FuzzyDate>> lastEvents =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    NegotiationBands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        NegotiationBand found = database.sql(BAND)
                .param(slug)
                .query((row, number) -> band(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("no negotiation " + slug));
        return found.reaching(lastEvent(found.id(), found.revision()));
    }

    private static NegotiationBand band(ResultSet row) throws SQLException {
        Timestamp lastChange = row.getTimestamp("last_change");
        return new NegotiationBand(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                NegotiationStatus.valueOf(row.getString("status")),
                row.getInt("tracks"),
                row.getInt("rounds"),
                DateColumns.of(row, "conflict_start"),
                new NegotiationBand.Reach(null, row.getBoolean("has_coverage_notes")),
                lastChange == null ? null : lastChange.toInstant(),
                row.getLong("revision"));
    }

    private @Nullable FuzzyDate lastEvent(long negotiation, long revision) {
        Reach asked = new Reach(negotiation, revision, LocalDate.now(clock));
        return lastEvents
                .get(
                        asked,
                        reach -> database.sql(LAST_EVENT)
                                .params(reach.negotiation(), reach.day())
                                .query((row, number) -> Objects.requireNonNull(DateColumns.of(row, "day")))
                                .optional())
                .orElse(null);
    }

    private record Reach(long negotiation, long revision, LocalDate day) {}
}
