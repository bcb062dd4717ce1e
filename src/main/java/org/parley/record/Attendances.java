package org.parley.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.date.DateColumns;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Presence;
import org.parley.record.talks.RoundDays;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rounds that a party or a person sat in, the last one first, in one statement. */
@Component
public class Attendances {

    private static final String ATTENDANCES = """
            select %s as record, n.name as negotiation, n.slug, t.slug as track, t.name as track_name,
                   r.slug as round, r.number, r.title, d.capacity, d.presence, %s as role, count(*) over () as total,
                   r.first_day_edtf, r.first_day_earliest, r.first_day_latest, r.first_day_words,
                   r.last_day_edtf, r.last_day_earliest, r.last_day_latest, r.last_day_words,
                   (select p.name from delegation_member h join person p on p.id = h.person_id
                    where h.delegation_id = d.id and h.role = 'HEAD') as head
            from %s join round r on r.id = d.round_id join track t on t.id = r.track_id
            join negotiation n on n.id = t.negotiation_id
            where %s = :who
            order by r.first_day_earliest desc nulls last, r.number desc, r.id desc limit :size offset :start""";

    private static final String OF_PARTY = ATTENDANCES.formatted("d.id", "null", "delegation d", "d.party_id");
    private static final String OF_PERSON = ATTENDANCES.formatted(
            "m.id", "m.role", "delegation_member m join delegation d on d.id = m.delegation_id", "m.person_id");

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    public Attendance.Found ofParty(long party, Pageable page) {
        return attendances(OF_PARTY, party, page);
    }

    public Attendance.Found ofPerson(long person, Pageable page) {
        return attendances(OF_PERSON, person, page);
    }

    private Attendance.Found attendances(String sql, long who, Pageable page) {
        int[] total = {0};
        List<Attendance> attendances = database.sql(sql)
                .param("who", who)
                .param("size", page.getPageSize())
                .param("start", page.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return attendance(row);
                })
                .list();
        return new Attendance.Found(attendances, total[0]);
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String presence = row.getString("presence");
        return new Attendance(
                row.getLong("record"),
                row.getString("negotiation"),
                Addresses.round(row.getString("slug"), row.getString("track"), row.getString("round")),
                row.getString("track_name") + (row.getString("number") == null ? "" : " " + row.getString("number"))
                        + ", " + row.getString("title"),
                RoundDays.of(DateColumns.of(row, "first_day"), DateColumns.of(row, "last_day")),
                Capacity.valueOf(row.getString("capacity")),
                presence == null ? null : Presence.valueOf(presence),
                role == null ? null : MemberRole.valueOf(role),
                role == null ? row.getString("head") : null);
    }
}
