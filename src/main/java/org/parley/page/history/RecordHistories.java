package org.parley.page.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.page.history.RecordHeads.RecordHead;
import org.parley.page.history.RecordHistory.Version;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the history of one record, in at most nine statements. */
@Service
class RecordHistories {

    private static final String HEAD = """
            select r.id, r.record_id, r.record_kind, r.label, r.negotiation_id, n.slug, r.action = 'REMOVED' as gone,
                   (select count(*) from revision c where c.record_id = r.record_id) as total
            from revision r left join negotiation n on n.id = r.negotiation_id
            where r.record_id = ? and r.record_kind <> 'ACCOUNT' order by r.id desc limit 1""";
    private static final String VERSIONS = """
            select id, change_set, action, actor, at, reason, record_kind, after is not null as there, %s as fields
            from revision where record_id = ?""".formatted(ChangedFields.COLUMN);

    private final JdbcClient database;
    private final NegotiationBands bands;
    private final Addresses addresses;
    private final ChangedFields fields;
    private final Differences differences;

    RecordHistories(
            JdbcClient database,
            NegotiationBands bands,
            Addresses addresses,
            ChangedFields fields,
            Differences differences) {
        this.database = database;
        this.bands = bands;
        this.addresses = addresses;
        this.fields = fields;
        this.differences = differences;
    }

    /**
     * Compares two versions; where none is asked for, the latest with the one before it.
     *
     * @param from the number of the revision to compare with, 0 for nothing
     * @param to the number of the revision to compare
     * @param page of the list of versions, counted from 1
     */
    @Transactional(readOnly = true)
    public RecordHistory of(long record, @Nullable Long from, @Nullable Long to, int page) {
        Head head = database.sql(HEAD)
                .param(record)
                .query(RecordHistories::head)
                .optional()
                .orElseThrow(() -> new NotFoundException("no record " + record));
        Paging paging = RecordHistory.paging(record, from, to, page, head.total());
        List<Version> versions = versions(
                record,
                " order by id desc limit ? offset ?",
                RecordHistory.VERSIONS_SHOWN,
                paging.skipped(RecordHistory.VERSIONS_SHOWN));
        Version newer = chosen(record, versions, to == null ? head.record().revision() : to);
        Version older =
                from == null ? before(record, versions, newer) : from == 0 ? null : chosen(record, versions, from);
        NegotiationBand band = head.negotiation() == null ? null : bands.of(head.negotiation());
        return new RecordHistory(
                head.record(),
                head.gone(),
                band,
                addresses.of(Set.of(record)).get(record),
                versions,
                older,
                newer,
                differences.betweenRevisions(
                        head.record().kind(),
                        older == null ? null : older.revision(),
                        newer.revision(),
                        head.negotiationId()),
                paging);
    }

    private List<Version> versions(long record, String which, Object... parameters) {
        return database.sql(VERSIONS + which)
                .param(record)
                .params(List.of(parameters))
                .query((row, number) -> version(record, row))
                .list();
    }

    private @Nullable Version before(long record, List<Version> versions, Version newer) {
        int next = versions.indexOf(newer) + 1;
        return next > 0 && next < versions.size()
                ? versions.get(next)
                : versions(record, " and id < ? order by id desc limit 1", newer.revision()).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** It may stand on another page of the list. */
    private Version chosen(long record, List<Version> versions, long revision) {
        return versions.stream()
                .filter(each -> each.revision() == revision)
                .findFirst()
                .or(() -> versions(record, " and id = ?", revision).stream().findFirst())
                .orElseThrow(() -> new BadRequestException("error.asked.version", revision));
    }

    private Version version(long record, ResultSet row) throws SQLException {
        long revision = row.getLong("id");
        return new Version(
                revision,
                row.getLong("change_set"),
                Action.valueOf(row.getString("action")),
                row.getString("actor"),
                Objects.requireNonNull(row.getTimestamp("at")).toInstant(),
                row.getString("reason"),
                fields.inWords(
                        RecordKind.valueOf(row.getString("record_kind")),
                        row.getArray("fields").getArray()),
                row.getBoolean("there") ? "/edit/history/" + record + "/versions/" + revision + "/restore" : null);
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        RecordKind kind = RecordKind.valueOf(row.getString("record_kind"));
        return new Head(
                new RecordHead(row.getLong("record_id"), kind, row.getString("label"), row.getLong("id")),
                row.getBoolean("gone"),
                row.getObject("negotiation_id", Long.class),
                row.getString("slug"),
                row.getInt("total"));
    }

    /**
     * A record and where it belongs.
     *
     * @param negotiation the slug of its negotiation; null if that is gone, or there is none
     */
    private record Head(
            RecordHead record,
            boolean gone,
            @Nullable Long negotiationId,
            @Nullable String negotiation,
            int total) {}
}
