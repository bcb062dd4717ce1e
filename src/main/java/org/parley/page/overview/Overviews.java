package org.parley.page.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.IssueStatus;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Round;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the negotiations, in six statements however many there are. */
@Service
class Overviews {

    private static final int NEGOTIATIONS_ON_A_PAGE = 24;

    private final JdbcClient database;
    private final RoundsAroundToday rounds;
    private final Clock clock;

    Overviews(JdbcClient database, RoundsAroundToday rounds, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public Home page(@Nullable NegotiationStatus status, int page) {
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = rows(status, page, today);
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        String only = status == null ? null : status.name();
        Paging paging =
                Paging.of(page, NEGOTIATIONS_ON_A_PAGE, total, other -> Paging.address("/", other, "status", only));
        List<Long> numbers = rows.stream().map(Row::id).toList();
        Map<Long, IssueCounts> issues = issues(numbers, today);
        Map<Long, Round> latest = rounds.latest(numbers, today);
        Map<Long, NextRound> next = rounds.next(numbers, today);
        Map<Long, Integer> moved = moved(latest, today);
        Map<Long, Overview.LastChange> changes = changes(numbers);
        return new Home(
                rows.stream()
                        .map(row -> new Overview(
                                row.slug(),
                                row.name(),
                                Introduction.line(row.summary()),
                                row.tracks(),
                                row.years(),
                                issues.getOrDefault(row.id(), IssueCounts.none()),
                                situation(
                                        row,
                                        today,
                                        latest.get(row.id()),
                                        next.get(row.id()),
                                        issues.getOrDefault(row.id(), IssueCounts.none()),
                                        moved.getOrDefault(row.id(), 0)),
                                row.ahead(),
                                changes.get(row.id())))
                        .toList(),
                status,
                paging);
    }

    private static Situation situation(
            Row row, LocalDate today, @Nullable Round latest, @Nullable NextRound next, IssueCounts issues, int moved) {
        return new Situation(today, row.status(), latest, next, issues.open(), issues.all(), moved);
    }

    /** Of one negotiation. */
    Overview.@Nullable Years years(long negotiation) {
        return database.sql(OverviewStatements.YEARS_OF_ONE)
                .param("negotiation", negotiation)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Optional.ofNullable(years(row)))
                .single()
                .orElse(null);
    }

    private List<Row> rows(@Nullable NegotiationStatus status, int page, LocalDate today) {
        String condition = status == null ? OverviewStatements.ALL : OverviewStatements.OF_STATUS;
        return database.sql(OverviewStatements.NEGOTIATIONS.formatted(condition))
                .param("status", status == null ? null : status.name())
                .param("today", today)
                .param("most", NEGOTIATIONS_ON_A_PAGE)
                .param("before", (page - 1L) * NEGOTIATIONS_ON_A_PAGE)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                NegotiationStatus.valueOf(row.getString("status")),
                row.getInt("tracks"),
                years(row),
                ahead(row),
                row.getInt("total"));
    }

    private static Overview.@Nullable Years years(ResultSet row) throws SQLException {
        Integer first = row.getObject("first_year", Integer.class);
        Integer last = row.getObject("last_year", Integer.class);
        return first == null ? null : new Overview.Years(first, last == null ? first : last);
    }

    private static Overview.@Nullable Ahead ahead(ResultSet row) throws SQLException {
        FuzzyDate day = DateColumns.of(row, "day");
        return day == null ? null : new Overview.Ahead(row.getString("ahead"), day);
    }

    private Map<Long, IssueCounts> issues(Collection<Long> negotiations, LocalDate today) {
        Map<Long, IssueCounts> issues = new HashMap<>();
        if (!negotiations.isEmpty()) {
            database.sql(OverviewStatements.ISSUES)
                    .param("negotiations", negotiations)
                    .param("today", today)
                    .query(row -> {
                        issues.computeIfAbsent(row.getLong("negotiation_id"), id -> IssueCounts.none())
                                .counts()
                                .put(IssueStatus.valueOf(row.getString("status")), row.getInt("issues"));
                    });
        }
        return issues;
    }

    /** How many issues of each negotiation stand elsewhere than on the last day of its latest round. */
    private Map<Long, Integer> moved(Map<Long, Round> latest, LocalDate today) {
        List<Long> negotiations = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        latest.forEach((negotiation, round) -> Situation.lastDay(round).ifPresent(day -> {
            negotiations.add(negotiation);
            days.add(day.countsFrom());
        }));
        Map<Long, Integer> moved = new HashMap<>();
        if (!negotiations.isEmpty()) {
            database.sql(OverviewStatements.MOVED)
                    .param("negotiations", negotiations.toArray(new Long[0]))
                    .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                    .param("today", today)
                    .query(row -> {
                        moved.put(row.getLong("negotiation_id"), row.getInt("moved"));
                    });
        }
        return moved;
    }

    private Map<Long, Overview.LastChange> changes(Collection<Long> negotiations) {
        Map<Long, Overview.LastChange> changes = new HashMap<>();
        if (!negotiations.isEmpty()) {
            database.sql(OverviewStatements.LAST_CHANGES)
                    .param("negotiations", negotiations)
                    .query(row -> {
                        changes.put(
                                row.getLong("negotiation_id"),
                                new Overview.LastChange(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("action"),
                                        row.getString("label"),
                                        row.getInt("others")));
                    });
        }
        return changes;
    }

    /**
     * A negotiation as it stands in its own table.
     *
     * @param total of the negotiations on all pages
     */
    private record Row(
            long id,
            String slug,
            String name,
            @Nullable String summary,
            NegotiationStatus status,
            int tracks,
            Overview.@Nullable Years years,
            Overview.@Nullable Ahead ahead,
            int total) {}
}
