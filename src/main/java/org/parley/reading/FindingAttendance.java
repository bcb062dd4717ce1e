package org.parley.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.MemberRole;
import org.parley.negotiation.RoundDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rounds that a party or a person sat in, the last one first. */
@Component
class FindingAttendance {

    static final int MOST = 100;

    private static final String SEATS = """
            select n.name as negotiation, n.slug, t.slug as track, t.name as track_name, r.number, r.title, r.first_day_edtf,
                   r.last_day_edtf, d.capacity, m.role, count(*) over () as total, r.first_day_earliest as day,
                   (select p.name from delegation_member h join person p on p.id = h.person_id
                    where h.delegation_id = d.id and h.role = 'HEAD') as head
            from delegation d join round r on r.id = d.round_id join track t on t.id = r.track_id
            join negotiation n on n.id = t.negotiation_id
            left join delegation_member m on m.delegation_id = d.id and m.person_id = :person
            where (d.party_id = :party or m.id is not null)
            order by r.first_day_earliest desc nulls first, r.id desc limit :most""";

    private final JdbcClient database;

    FindingAttendance(JdbcClient database) {
        this.database = database;
    }

    /** @param total of all seats, of which at most {@value #MOST} are in the list */
    record Seats(List<Seat> seats, int total) {}

    /** @param day the first day of the round, for the title on that day */
    record Seat(Attendance attendance, @Nullable LocalDate day) {}

    Seats ofParty(long party) {
        return seats(party, 0);
    }

    Seats ofPerson(long person) {
        return seats(0, person);
    }

    private Seats seats(long party, long person) {
        int[] total = {0};
        List<Seat> seats = database.sql(SEATS)
                .param("party", party)
                .param("person", person)
                .param("most", MOST)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return seat(row);
                })
                .list();
        return new Seats(seats, total[0]);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        FuzzyDate first = date(row.getString("first_day_edtf"));
        RoundDays days = RoundDays.of(first, date(row.getString("last_day_edtf")));
        String role = row.getString("role");
        return new Seat(
                new Attendance(
                        row.getString("negotiation"),
                        Addresses.round(row.getString("slug"), row.getString("track"), row.getInt("number")),
                        row.getString("track_name") + " " + row.getInt("number") + ", " + row.getString("title"),
                        days,
                        days.text() != null || first == null ? days.text() : first.startText(),
                        Capacity.valueOf(row.getString("capacity")),
                        role == null ? null : MemberRole.valueOf(role),
                        row.getString("head")),
                row.getObject("day", LocalDate.class));
    }

    private static @Nullable FuzzyDate date(@Nullable String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }
}
