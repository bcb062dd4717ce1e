package org.parley.page.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.parley.record.talks.RoundStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where all entries of a negotiation stand that pass a filter, in one statement that reads no more of them. */
@Component
class Dots {

    private final JdbcClient database;

    Dots(JdbcClient database) {
        this.database = database;
    }

    /**
     * On whatever days, the newest first.
     *
     * @param negotiation its number
     */
    List<Dot> of(long negotiation, TimelineFilter filter) {
        return passing(TimelineStatement.DOTS, negotiation, filter)
                .query((row, number) -> dot(row))
                .list();
    }

    /**
     * Entries of which no day is known, those that are to come first. Whoever asks for days is not shown them.
     *
     * @param negotiation its number
     */
    List<Undated> undated(long negotiation, TimelineFilter filter) {
        return filter.from() != null || filter.to() != null
                ? List.of()
                : passing(TimelineStatement.UNDATED, negotiation, filter)
                        .query((row, number) -> undated(row))
                        .list();
    }

    private JdbcClient.StatementSpec passing(String statement, long negotiation, TimelineFilter filter) {
        return database.sql(statement)
                .param("negotiation", negotiation)
                .param("track", text(filter.track()))
                .param("kinds", filter.kinds().stream().map(EntryKind::name).collect(Collectors.joining(",")))
                .param("party", text(filter.party()))
                .param("person", text(filter.person()))
                .param("issue", text(filter.issue()))
                .param("text", text(filter.text()));
    }

    private static Dot dot(ResultSet row) throws SQLException {
        EntryKind kind = EntryKind.valueOf(row.getString("kind"));
        LocalDate first = row.getObject("day_earliest", LocalDate.class);
        LocalDate latest = row.getObject("day_latest", LocalDate.class);
        boolean lasted = row.getString("end_edtf") != null;
        boolean isDay = !lasted && Objects.equals(first, latest);
        return new Dot(
                kind,
                row.getLong("id"),
                row.getString("track"),
                first,
                lasted ? row.getObject("end_latest", LocalDate.class) : latest,
                isDay && kind != EntryKind.ROUND && kind != EntryKind.EXPECTED_ROUND);
    }

    private static Undated undated(ResultSet row) throws SQLException {
        String status = row.getString("status");
        String track = row.getString("track");
        return new Undated(
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("title"),
                Entries.codes(row),
                status == null
                        ? null
                        : new Undated.Halt(
                                RoundStatus.valueOf(status),
                                DateColumns.of(row, "halted_on"),
                                row.getString("halt_reason")),
                row.getString("page"),
                track == null ? null : row.getString("track_name"));
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked;
    }
}
