package org.parley.page.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.date.DateColumns;
import org.parley.record.talks.RoundStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what negotiations expect next. */
@Service
class NextRounds {

    /** What is still to come goes first, the soonest; then what is overdue, the latest; then what has no date. */
    private static final String NEXT = """
            with expected as (
                select r.id, n.id as negotiation_id, n.slug as negotiation, t.slug as track, t.name as track_name, r.number,
                       r.title, r.status,
                       case when r.first_day_edtf is null then said.window_edtf else r.first_day_edtf end as day_edtf,
                       case when r.first_day_edtf is null then said.window_earliest else r.first_day_earliest end as day_earliest,
                       case when r.first_day_edtf is null then said.window_latest else r.first_day_latest end as day_latest,
                       case when r.first_day_edtf is null then said.window_words else r.first_day_words end as day_words,
                       coalesce(nullif(concat_ws(', ', r.venue, r.city, r.country), ''), said.place) as place
                from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                left join lateral last_window(r.id) said on true
                where n.id in (:negotiations) and is_expected(r.status)),
            placed as (
                select e.*, count(*) over (partition by e.negotiation_id) - 1 as others,
                       row_number() over (partition by e.negotiation_id order by
                           case when e.day_edtf is null then 3 when e.day_latest < :today then 2 else 1 end,
                           case when e.day_latest < :today then null else coalesce(e.day_earliest, e.day_latest) end,
                           e.day_latest desc nulls last, e.id desc) as place_in_line
                from expected e)
            select * from placed where place_in_line = 1""";

    private static final String ANNOUNCEMENTS = """
            select a.announced_on_edtf, a.announced_on_earliest, a.announced_on_latest, a.announced_on_words,
                   a.window_edtf, a.window_earliest, a.window_latest, a.window_words, a.place, a.words,
                   nullif(concat_ws(', ', p.name, y.name), '') as who
            from schedule_announcement a left join person p on p.id = a.person_id left join party y on y.id = a.party_id
            where a.round_id = :round
            order by a.announced_on_earliest desc nulls last, a.announced_on_latest desc nulls first, a.id desc""";

    private final JdbcClient database;

    NextRounds(JdbcClient database) {
        this.database = database;
    }

    /** One statement however many negotiations. @return by the number of the negotiation */
    Map<Long, NextRound> of(Collection<Long> negotiations, LocalDate today) {
        Map<Long, NextRound> next = new HashMap<>();
        if (!negotiations.isEmpty()) {
            database.sql(NEXT)
                    .param("negotiations", negotiations)
                    .param("today", today)
                    .query(row -> {
                        next.put(row.getLong("negotiation_id"), round(row, today));
                    });
        }
        return next;
    }

    /** What was said about when and where the round would be held, the last word first. */
    List<Announced> announcements(NextRound round) {
        return database.sql(ANNOUNCEMENTS)
                .param("round", round.id())
                .query((row, number) -> new Announced(
                        DateColumns.of(row, "announced_on"),
                        DateColumns.of(row, "window"),
                        row.getString("place"),
                        row.getString("words"),
                        row.getString("who")))
                .list();
    }

    private static NextRound round(ResultSet row, LocalDate today) throws SQLException {
        return new NextRound(
                row.getLong("id"),
                RoundAddress.of(row),
                row.getString("title"),
                RoundStatus.valueOf(row.getString("status")),
                DateColumns.of(row, "day"),
                row.getString("place"),
                row.getInt("others"),
                today);
    }
}
