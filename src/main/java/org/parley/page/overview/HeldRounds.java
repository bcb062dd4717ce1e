package org.parley.page.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.date.DateColumns;
import org.parley.record.group.GroupHistory;
import org.parley.record.group.GroupSessions;
import org.parley.record.party.MarkPattern;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds the latest round that negotiations held, and who sat there. */
@Service
class HeldRounds {

    private static final String LATEST = """
            select distinct on (n.id) n.id as negotiation_id, n.slug as negotiation, t.slug as track, t.name as track_name,
                   r.id, r.number, r.title, r.status, r.outcomes, r.summary,
                   r.first_day_edtf, r.first_day_earliest, r.first_day_latest, r.first_day_words,
                   r.last_day_edtf, r.last_day_earliest, r.last_day_latest, r.last_day_words,
                   nullif(concat_ws(', ', r.venue, r.city, r.country), '') as place
            from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.id in (:negotiations) and is_held(r.status)
              and coalesce(r.first_day_earliest, r.first_day_latest) <= :today
            order by n.id, coalesce(r.first_day_earliest, r.first_day_latest) desc, r.first_day_latest desc, r.id desc""";

    private static final String SEATS = """
            select p.slug, p.name, coalesce(p.iso_code, left(p.short_name, 4)) as letters, p.colour, p.pattern, d.capacity,
                   head.name as head, (select count(*) from delegation_member m where m.delegation_id = d.id) as people
            from delegation d join party p on p.id = d.party_id
            left join delegation_member h on h.delegation_id = d.id and h.role = 'HEAD'
            left join person head on head.id = h.person_id
            where d.round_id = :round order by d.ordinal, d.id""";

    private final JdbcClient database;
    private final GroupSessions sessions;

    HeldRounds(JdbcClient database, GroupSessions sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /** One statement however many negotiations. @return by the number of the negotiation */
    Map<Long, HeldRound> latest(Collection<Long> negotiations, LocalDate today) {
        Map<Long, HeldRound> latest = new HashMap<>();
        if (!negotiations.isEmpty()) {
            database.sql(LATEST)
                    .param("negotiations", negotiations)
                    .param("today", today)
                    .query(row -> {
                        latest.put(row.getLong("negotiation_id"), round(row));
                    });
        }
        return latest;
    }

    List<Seat> seats(HeldRound round) {
        return database.sql(SEATS)
                .param("round", round.id())
                .query((row, number) -> new Seat(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("letters"),
                        row.getString("colour"),
                        MarkPattern.valueOf(row.getString("pattern")),
                        row.getString("capacity"),
                        row.getString("head"),
                        row.getInt("people")))
                .list();
    }

    List<SittingGroup> groups(HeldRound round) {
        GroupHistory history = new GroupHistory(sessions.ofGroupsThatSatIn(round.id()));
        return history.in(round.id()).stream()
                .map(each -> new SittingGroup(
                        each.workingGroup().slug(), each.workingGroup().name(), history.isFirst(each)))
                .sorted(Comparator.comparing(SittingGroup::name))
                .toList();
    }

    private static HeldRound round(ResultSet row) throws SQLException {
        String[] outcomes = (String[]) row.getArray("outcomes").getArray();
        return new HeldRound(
                row.getLong("id"),
                RoundAddress.of(row),
                row.getString("title"),
                RoundStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(DateColumns.of(row, "first_day"), "a round that was held has a first day"),
                DateColumns.of(row, "last_day"),
                row.getString("place"),
                Arrays.stream(outcomes).map(Outcome::valueOf).sorted().toList(),
                row.getString("summary"));
    }
}
